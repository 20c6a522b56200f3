export { addWorkdays, isCalendarKnown, isWorkday } from './workdays'
