import { nextClose, ownWindows } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { addDays, closeDate, closeHour, closeOrder } from '@/domain/time'
import type { DatedClose, LocalDate } from '@/domain/time'
import type { Lead } from './lead'
import { LEADS } from './lead'

/** A reader's wish to be reminded of a notice. */
export interface Follow {
  openid: string
  noticeId: string
  leads: readonly Lead[]
}

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

/** The hour of the Beijing day from which reminders are sent. */
export const SENDING_FROM = '09:00'

interface DatedWindow {
  id: string
  opens: LocalDate | null
  closes: DatedClose
}

/** A template has a field for the close, so a window without one cannot be reminded of truthfully. */
const dated = (window: Window, today: LocalDate): DatedWindow[] => {
  const { id, opens } = window
  const from = opens !== null && opens > today ? opens : today
  const closes = window.closes === null ? null : nextClose(window.closes, from)
  return closes === null ? [] : [{ id, opens, closes }]
}

/** The close's own morning is too late where it closes before the sending begins. */
const dayOfClose = (closes: DatedClose): LocalDate => {
  const hour = closeHour(closes)
  return addDays(closeDate(closes), hour !== null && hour <= SENDING_FROM ? -1 : 0)
}

const dueDay = ({ opens, closes }: DatedWindow, lead: Lead): LocalDate | null => {
  if (lead === 'open') return opens !== null && opens <= closeDate(closes) ? opens : null
  return lead === 0 ? dayOfClose(closes) : addDays(closeDate(closes), -lead)
}

const inOrder = (a: DatedWindow, b: DatedWindow): number => {
  const [first, second] = [closeOrder(a.closes) + a.id, closeOrder(b.closes) + b.id]
  return first < second ? -1 : Number(first > second)
}

const byDay = (a: PlannedReminder, b: PlannedReminder): number => {
  const [first, second] = [a.dueOn + a.id, b.dueOn + b.id]
  return first < second ? -1 : Number(first > second)
}

/**
 * The reminders that follow from a reader's leads, in the order in which they are sent; a day gone by is not planned.
 * Windows that close together are spoken of once a day.
 */
export const planFor = (follow: Follow, windows: readonly Window[], today: LocalDate): PlannedReminder[] => {
  const { openid, noticeId } = follow
  const leads = LEADS.filter((lead) => follow.leads.includes(lead))
  const once = new Map<string, PlannedReminder>()
  const own = ownWindows(windows).flatMap((window) => dated(window, today))
  for (const window of own.sort(inOrder)) {
    for (const lead of leads) {
      const dueOn = dueDay(window, lead)
      const key = `${dueOn} ${window.closes}`
      if (dueOn === null || dueOn < today || once.has(key)) continue
      const about = lead === 'open' ? dueOn : window.closes
      once.set(key, {
        id: `${openid}:${window.id}:${lead}:${dueOn}`,
        openid,
        noticeId,
        windowId: window.id,
        lead,
        dueOn,
        about,
      })
    }
  }
  return Array.from(once.values()).sort(byDay)
}
