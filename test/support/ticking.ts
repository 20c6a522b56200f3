import type { Lead } from '@/domain/reminder'
import type { Messenger } from '../../cloudfunctions/_shared/messenger'
import { keepFollow } from '../../cloudfunctions/_shared/planning/keepFollow'
import { addGrant, heldGrants } from '../../cloudfunctions/_shared/repositories/grants'
import { requestReplan } from '../../cloudfunctions/_shared/repositories/replans'
import { remindersOfNotice } from '../../cloudfunctions/_shared/repositories/reminders'
import { table } from '../../cloudfunctions/_shared/table'
import { runAt } from '../../cloudfunctions/remind/run'
import { tick } from '../../cloudfunctions/remind/tick'
import { misbehaving } from './misbehaving'
import { noticeRow } from './reminding'
import { at, on, window } from './window'

const SET_UP = at('2025-12-10T08:00')
const PRODUCTION = 'huiqi-local'

/** The notice that everybody follows: it closes on 23 December 2025. */
export const followed = noticeRow({ _id: 'n1', title: '技改奖补', windows: [window()] })

let claims = 0

/** One minute of the reminding timer, in this process. */
export const minute = (
  now: string,
  messenger: Messenger = misbehaving(),
  report: (event: string) => void = () => undefined,
  environment = PRODUCTION,
) =>
  tick(
    runAt(at(now), {
      messenger,
      newClaim: () => `claim-${++claims}`,
      hasTime: () => true,
      wait: () => Promise.resolve(),
      environment,
      report,
    }),
  )

export const follow = (openid: string, ...leads: Lead[]) =>
  keepFollow({ openid, noticeId: 'n1' }, { leads, windowIds: null }, SET_UP)

export const accept = async (openid: string, count: number, kind: 'deadline' | 'change' | 'match' = 'deadline') => {
  for (let tap = 0; tap < count; tap++) await addGrant(openid, `tap-${tap}`, kind, SET_UP)
}

/** Lead or kind, state and reason of a reader's messages about the notice, by day. */
export const states = async (openid = 'reader-1') =>
  (await remindersOfNotice(openid, 'n1')).map(({ subject, state, reason }) => [
    subject.kind === 'deadline' ? subject.lead : subject.kind,
    state,
    reason,
  ])

export const held = (openid = 'reader-1') => heldGrants(openid, 'deadline')

/** The office moves the close, as the sync function stores it. */
export const move = async (closes: string, revision: number) => {
  const contentHash = `hash-${revision}`
  await requestReplan('n1', `${contentHash}:1:`)
  await table('notices').update('n1', { windows: [window({ closes: on(closes) })], contentHash, revision })
}
