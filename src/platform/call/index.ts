export { call } from './call'
export type { Call } from './call'
export type { Problem } from './problem'
export { connect } from './send'
