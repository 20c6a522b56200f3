export { sharedCard, useSitting } from './sitting'
export { Session } from './Session'
