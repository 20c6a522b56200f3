import { calendarFile } from '@/domain/calendar'
import type { CalendarEvent } from '@/domain/reminder'
import { likelyMinute } from '../clock'
import type { Added } from './outcome'

/** Rings on the morning of the day before, as the phone's calendar does. */
const LEADS = [1]

/** Hands over a calendar file: the browser has no calendar of its own. */
export const addToCalendar = ({ uid, windowId, title, description, page, closes }: CalendarEvent): Promise<Added> => {
  const url = `${window.location.href.split('#')[0]}#/${page}`
  const file = calendarFile([{ id: windowId, title, description, url, closes, leads: LEADS }], likelyMinute())
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
  link.download = `huiqi-${uid}.ics`
  link.click()
  URL.revokeObjectURL(link.href)
  return Promise.resolve({ added: true })
}
