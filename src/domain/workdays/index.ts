export { addWorkdays, isWorkday } from './workdays'
