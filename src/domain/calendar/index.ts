export { calendarFile } from './file'
export type { CalendarEvent } from './event'
