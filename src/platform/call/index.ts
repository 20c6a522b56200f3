import { lasting } from '../offline/lasting'
import { readable } from '../offline/readable'
import { ask } from './ask'

/** Calls the function `api`. Without a network it answers from this phone what it can and keeps what is to be sent. */
export const { call, catchUp } = lasting(readable(ask))
export type { Call, Outcome } from './outcome'
export type { Problem } from './problem'
export { connect } from './send'
