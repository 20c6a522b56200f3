import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { nowInBeijing } from '../_shared/clock'
import { environment } from '../_shared/cloud'
import { log } from '../_shared/log'
import { wechatMessenger } from '../_shared/messenger'
import { timerOnly } from '../_shared/timer'
import { runAt } from './run'
import { tick } from './tick'

/** Leaves the last messages time to come back before the platform ends the function at 60 s. */
const WORKING_MS = 45_000

export const main = timerOnly('remind', () => {
  const started = performance.now()
  return tick(
    runAt(nowInBeijing(), {
      messenger: wechatMessenger,
      newClaim: randomUUID,
      hasTime: () => performance.now() - started < WORKING_MS,
      wait: (ms) => setTimeout(ms),
      environment: environment(),
      report: (event, details) => log('error', event, details),
    }),
  )
})
