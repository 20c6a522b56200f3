import type { CalendarEvent } from '@/domain/reminder'
import { icsOf } from '@/domain/reminder'
import { likelyMinute } from '../clock'
import type { Added } from './outcome'

/** Hands over a calendar file: the browser has no calendar of its own. */
export const addToCalendar = (event: CalendarEvent): Promise<Added> => {
  const base = window.location.href.split('#')[0]
  const ics = icsOf(event, `${base}#/${event.page}`, likelyMinute())
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([ics], { type: 'text/calendar' }))
  link.download = `huiqi-${event.uid}.ics`
  link.click()
  URL.revokeObjectURL(link.href)
  return Promise.resolve({ added: true })
}
