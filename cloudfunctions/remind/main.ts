import { randomUUID } from 'node:crypto'
import { nowInBeijing } from '../_shared/clock'
import { log } from '../_shared/log'
import { wechatMessenger } from '../_shared/messenger'
import { timerOnly } from '../_shared/timer'
import { runAt } from './run'
import { tick } from './tick'

/** Leaves the last message time to come back before the platform ends the function at 60 s. */
const WORKING_MS = 40_000

export const main = timerOnly('remind', () => {
  const started = Date.now()
  return tick(
    runAt(nowInBeijing(), {
      messenger: wechatMessenger,
      newClaim: randomUUID,
      hasTime: () => Date.now() - started < WORKING_MS,
      report: (event, details) => log('error', event, details),
    }),
  )
})
