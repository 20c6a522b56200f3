import { caller } from '../_shared/cloud'
import { nowInBeijing, nowInOrder } from '../_shared/clock'
import { log, wordsOf } from '../_shared/log'
import { staffOf } from '../_shared/repositories/staff'
import { deskHandler } from './handler'
import { routes } from './routes'

export const main = deskHandler(routes, {
  openid: () => caller().openid,
  now: nowInBeijing,
  order: nowInOrder,
  staffOf,
  report: (thrown, call) => log('error', 'staff.failed', { ...call, ...wordsOf(thrown) }),
})
