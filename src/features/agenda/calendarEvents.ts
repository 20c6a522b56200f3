import type { AgendaEntry } from '@/contract/agenda'
import type { CalendarEvent } from '@/domain/calendar'
import { ACTION_WORDS } from '@/domain/notice'
import { DEFAULT_LEADS } from '@/domain/reminder'

const LEADS = DEFAULT_LEADS.filter((lead): lead is Exclude<typeof lead, 'open'> => lead !== 'open')

/** An entry as a calendar keeps it. */
const eventOf = ({ windowId, title, action, scope, closes, certainty }: AgendaEntry): CalendarEvent => ({
  id: windowId,
  title: `${ACTION_WORDS[action]}截止：${title}`,
  description: [scope, certainty === 'certain' ? null : '日期由机器识别，请以官方原文为准', '惠期']
    .filter(Boolean)
    .join('；'),
  url: null,
  closes,
  leads: LEADS,
})

/** What can be put into a calendar: a date that is unsure is none. */
export const eventsOf = (entries: readonly AgendaEntry[]): CalendarEvent[] =>
  entries.filter(({ certainty }) => certainty !== 'unsure').map(eventOf)
