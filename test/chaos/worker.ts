/** A worker of its own process: does the ticks it is told, and may be killed at any of its awaited steps. */
import type { Messenger, SendOutcome } from '../../cloudfunctions/_shared/messenger'
import { runAt } from '../../cloudfunctions/remind/run'
import { tick } from '../../cloudfunctions/remind/tick'
import type { BeijingMinute } from '@/domain/time'
import { doDeed } from './deeds'
import type { Deed } from './deeds'

const name = process.argv[2] ?? ''
const home = process.argv[3] ?? ''
let claims = 0

const messenger: Messenger = {
  send: async (message) => {
    const answer = await fetch(`${home}/send/${name}`, { method: 'POST', body: JSON.stringify(message) })
    return (await answer.json()) as SendOutcome
  },
}

/** A tick at a clock, `forMs` long at most, or what readers and offices do at that minute. */
export interface Order {
  now: BeijingMinute
  forMs?: number
  deeds?: Deed[]
}

const doAll = async (deeds: Deed[], now: BeijingMinute): Promise<object> => {
  for (const deed of deeds) await doDeed(deed, now)
  return {}
}

const work = ({ now, forMs = Infinity, deeds }: Order): Promise<object> => {
  if (deeds) return doAll(deeds, now)
  const began = Date.now()
  const run = runAt(now, {
    messenger,
    newClaim: () => `${name}.${++claims}`,
    hasTime: () => Date.now() - began < forMs,
    wait: () => Promise.resolve(),
    environment: 'huiqi-local',
    report: (event, details) => process.send?.({ event, details }),
  })
  return tick(run)
}

process.on('message', (order: Order) => {
  work(order).then(
    (answer) => process.send?.({ done: { ...answer, rssMb: process.memoryUsage().rss / 2 ** 20 } }),
    (thrown: unknown) => process.send?.({ done: String(thrown) }),
  )
})
