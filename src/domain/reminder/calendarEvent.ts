import { addDays, closeDate, closeHour, instantOf } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import { SENDING_FROM } from './hour'

/** A deadline in the reader's own calendar: it needs no credit, and no change can reach it later. */
export interface CalendarEvent {
  /** Of window and close, so that the same date is known again. */
  uid: string
  windowId: string
  closes: DatedClose
  title: string
  /** Begins and ends at the close, or at nine of a day without an hour. */
  at: BeijingMinute
  /** Seconds before it at which the calendar rings: nine in the morning of the day before. */
  alarmSeconds: number
  description: string
  /** The page of the notice, with its query. */
  page: string
}

interface Dated {
  noticeId: string
  title: string
  windowId: string
  closes: DatedClose
  /** What is to be done by then. */
  action: string
}

const MS = 1000

/** The calendar's entry for a close. */
export const calendarEvent = ({ noticeId, title, windowId, closes, action }: Dated): CalendarEvent => {
  const day = closeDate(closes)
  const hour = closeHour(closes)
  const at = `${day}T${hour === null || hour === '24:00' ? SENDING_FROM : hour}` as BeijingMinute
  const ring = `${addDays(day, -1)}T${SENDING_FROM}` as BeijingMinute
  return {
    windowId,
    closes,
    uid: `${windowId}-${closes.replace(/[-:]/g, '')}@huiqi`,
    title: `${hour === null ? '今天' : hour}${action}截止：${title}`,
    at,
    alarmSeconds: (instantOf(at) - instantOf(ring)) / MS,
    description: '日期可能延期或提前，以官方通知为准。来自惠期。',
    page: `pages/notice/index?id=${noticeId}`,
  }
}
