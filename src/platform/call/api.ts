import { ask } from './ask'
import type { Call } from './outcome'

/** Asks the function `api`, and nothing but that: no memory, no outbox. */
export const api = ((action, data) => ask('api', action, data)) as Call
