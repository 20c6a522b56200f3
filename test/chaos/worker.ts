/** A worker of its own process: does the ticks it is told, and may be killed at any of its awaited steps. */
import type { Messenger, SendOutcome } from '../../cloudfunctions/_shared/messenger'
import { runAt } from '../../cloudfunctions/remind/run'
import { tick } from '../../cloudfunctions/remind/tick'
import type { BeijingMinute } from '@/domain/time'

const name = process.argv[2] ?? ''
const home = process.argv[3] ?? ''
let claims = 0

const messenger: Messenger = {
  send: async (message) => {
    const answer = await fetch(`${home}/send/${name}`, { method: 'POST', body: JSON.stringify(message) })
    return (await answer.json()) as SendOutcome
  },
}

process.on('message', (now: BeijingMinute) => {
  const run = runAt(now, {
    messenger,
    newClaim: () => `${name}.${++claims}`,
    hasTime: () => true,
    wait: () => Promise.resolve(),
    environment: 'huiqi-local',
    report: (event, details) => process.send?.({ event, details }),
  })
  tick(run).then(
    (answer) => process.send?.({ done: answer }),
    (thrown: unknown) => process.send?.({ done: String(thrown) }),
  )
})
