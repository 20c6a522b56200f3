import { lasting } from '../offline/lasting'
import { readable } from '../offline/readable'
import { api } from './api'

/** Calls the function `api`. Without a network it answers from this phone what it can and keeps what is to be sent. */
export const { call, catchUp } = lasting(readable(api))
export type { Call, Outcome } from './outcome'
export type { Problem } from './problem'
export { connect } from './send'
