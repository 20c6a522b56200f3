import { nextClose, ownWindows } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { addDays, closeDate, closeHour, closeOrder } from '@/domain/time'
import type { DatedClose, LocalDate } from '@/domain/time'
import { workdayBefore } from './dayOff'
import type { IsDayOff } from './dayOff'
import { SENDING_FROM } from './hour'
import { LEADS } from './lead'
import type { Lead } from './lead'
import { isFor } from './wish'
import type { Wish } from './wish'

/** One message that is to be sent on a day. */
export interface PlannedReminder {
  /** openid:window:lead:day, so that planning twice plans once. */
  id: string
  openid: string
  noticeId: string
  windowId: string
  lead: Lead
  dueOn: LocalDate
  /** The opening day or the close that it speaks of. */
  about: DatedClose
}

interface Day {
  lead: Lead
  dueOn: LocalDate
  about: DatedClose
  closes: DatedClose
}

/** The close's own morning is too late where it closes before the sending begins. */
const dayOfClose = (closes: DatedClose): LocalDate => {
  const hour = closeHour(closes)
  return addDays(closeDate(closes), hour !== null && hour <= SENDING_FROM ? -1 : 0)
}

const leadDay = (opens: LocalDate | null, closes: DatedClose, lead: Lead): LocalDate | null => {
  if (lead === 'open') return opens !== null && opens <= closeDate(closes) ? opens : null
  return lead === 0 ? dayOfClose(closes) : addDays(closeDate(closes), -lead)
}

/** The day of each lead; one that is a day off also has the last working day before. */
const daysOf = (opens: LocalDate | null, closes: DatedClose, leads: readonly Lead[], isDayOff: IsDayOff): Day[] =>
  leads.flatMap((lead) => {
    const day = leadDay(opens, closes, lead)
    if (day === null) return []
    const about = lead === 'open' ? day : closes
    const before = workdayBefore(day, isDayOff)
    return (before === null ? [day] : [before, day]).map((dueOn) => ({ lead, dueOn, about, closes }))
  })

/** Of a recurring window the next occurrence that still has something to say; a template has a field for the close. */
const daysFrom = (window: Window, leads: readonly Lead[], from: LocalDate, isDayOff: IsDayOff): Day[] => {
  if (window.closes === null) return []
  const opens = window.opens
  const first = nextClose(window.closes, opens !== null && opens > from ? opens : from)
  if (first === null) return []
  const coming = (closes: DatedClose) => daysOf(opens, closes, leads, isDayOff).filter(({ dueOn }) => dueOn >= from)
  const days = coming(first)
  if (days.length > 0 || window.recurrence === null) return days
  const second = nextClose(window.closes, addDays(closeDate(first), 1))
  return second === null || second === first ? [] : coming(second)
}

const sorted = <T>(list: T[], key: (each: T) => string): T[] =>
  list
    .map((each) => ({ each, by: key(each) }))
    .sort((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)))
    .map(({ each }) => each)

/**
 * The reminders that follow from a reader's wish, from a day on, in the order of their days.
 * Windows that close together are spoken of once a day.
 */
export const planFor = (
  wish: Wish,
  windows: readonly Window[],
  from: LocalDate,
  isDayOff: IsDayOff,
): PlannedReminder[] => {
  const { openid, noticeId } = wish
  const leads = LEADS.filter((lead) => wish.leads.includes(lead))
  const days = ownWindows(windows)
    .filter(({ id }) => isFor(wish, id))
    .flatMap(({ id, ...rest }) =>
      daysFrom({ id, ...rest }, leads, from, isDayOff).map((day) => ({ windowId: id, day })),
    )
  const once = new Map<string, PlannedReminder>()
  for (const { windowId, day } of sorted(days, (each) => closeOrder(each.day.closes) + each.windowId)) {
    const { lead, dueOn, about, closes } = day
    const key = `${dueOn} ${closes}`
    if (once.has(key)) continue
    once.set(key, { id: `${openid}:${windowId}:${lead}:${dueOn}`, openid, noticeId, windowId, lead, dueOn, about })
  }
  return sorted(Array.from(once.values()), ({ dueOn, id }) => dueOn + id)
}
