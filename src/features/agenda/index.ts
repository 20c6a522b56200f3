export { Agenda } from './Agenda'
export { useAgenda } from './useAgenda'
