import { caller } from '../_shared/cloud'
import { nowInBeijing } from '../_shared/clock'
import { handler } from '../_shared/handler'
import { log, wordsOf } from '../_shared/log'
import { openToAll, routes } from './routes'

export const main = handler(routes, {
  openid: () => caller().openid,
  openToAll,
  now: nowInBeijing,
  report: (thrown, call) => log('error', 'api.failed', { ...call, ...wordsOf(thrown) }),
})
