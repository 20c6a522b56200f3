import { Action } from '@/components/Action'
import type { NoticeDetail } from '@/contract/notices'
import { calendarFile } from '@/domain/calendar'
import type { CalendarEvent } from '@/domain/calendar'
import { isPast, ownWindows, summaryOf } from '@/domain/deadline'
import { DEFAULT_LEADS } from '@/domain/reminder'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { canDownload, download } from '@/platform/download'
import { actionWords } from './windowWords'

const LEADS = DEFAULT_LEADS.filter((lead): lead is Exclude<typeof lead, 'open'> => lead !== 'open')

const eventsOf = ({ windows, title, url }: NoticeDetail, now: BeijingMinute): CalendarEvent[] =>
  ownWindows(windows).flatMap((window) => {
    const { windowId, closes, certainty } = summaryOf(window, false, dateOf(now))
    if (closes === null || certainty === 'unsure' || isPast(closes, now)) return []
    const description = `${window.byHand?.reason ?? window.evidence.text.trim()}（请以官方原文为准）`
    return [{ id: windowId, title: `${actionWords(window)}截止：${title}`, description, url, closes, leads: LEADS }]
  })

/** The firm's own dates of one notice as a calendar file, where files can be saved. */
export function CalendarFile({ notice, now }: { notice: NoticeDetail; now: BeijingMinute }) {
  const events = eventsOf(notice, now)
  if (!canDownload || events.length === 0) return null
  return (
    <Action onTap={() => void download(`惠期-${notice.id}.ics`, 'text/calendar', calendarFile(events, now))}>
      日历
    </Action>
  )
}
