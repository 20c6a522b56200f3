export { addToCalendar } from './add'
