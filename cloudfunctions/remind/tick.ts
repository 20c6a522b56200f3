import { plan } from './plan'
import { recover } from './recover'
import type { Run } from './run'
import { send } from './send'

export interface TickAnswer {
  recovered: number
  /** Follows and changed notices looked at. */
  planned: { follows: number; notices: number }
  /** Due reminders looked at. */
  looked: number
}

/** One minute of the timer: the table of jobs decides what is due in it. */
export const tick = async (run: Run): Promise<TickAnswer> => ({
  recovered: await recover(run),
  planned: await plan(run),
  looked: await send(run),
})
