import { retireGrants, settleGrant, takeGrant } from '../../_shared/repositories/grants'
import { pauseSending } from '../../_shared/repositories/pauses'
import { beginSending, joinReminder, settleReminder } from '../../_shared/repositories/reminders'
import type { ReminderRow, Settled } from '../../_shared/repositories/reminders'
import type { Sending } from '../push/sending'
import { repeated } from '../repeated'
import { leaseEnd, minutesAfter, tomorrow } from '../run'
import type { Composed, Way } from './compose'
import { consequenceOf, putOff } from './outcome'
import type { Consequence } from './outcome'
import { REASON_WORDS } from './reasons'

/** A grant that WeChat does not know is voided and one other tried, no more: a reader who left is left alone. */
const GRANTS_TRIED = 2
const SETTINGS_PAUSE_MINUTES = 10

/** The carrier first: its state decides for the others where a worker dies between. */
const settleAll = async (rows: ReminderRow[], settled: (row: ReminderRow) => Settled): Promise<void> => {
  for (const row of rows) await repeated(() => settleReminder(row, settled(row)))
}

const uncovered = (reason: string) => (): Settled => ({ state: 'uncovered', reason, sentAt: null })

/** The first way for which the reader holds a grant, taken. */
const takeWay = async ({ carrier, ways }: Composed, sending: Sending): Promise<{ way: Way; grant: string } | null> => {
  const { openid, _id, claim } = carrier
  for (const way of ways) {
    const taker = { openid, reminderId: _id, claim: claim ?? '', leaseUntil: leaseEnd(sending) }
    const grant = await takeGrant(way.kind, taker)
    if (grant !== null) return { way, grant }
  }
  return null
}

const afterwards = async (
  then: Consequence['then'],
  { carrier: { openid } }: Composed,
  why: string,
  sending: Sending,
): Promise<void> => {
  if (then === 'retireGrants') return retireGrants(openid)
  if (then !== 'stopForSettings' && then !== 'pause') return
  sending.stop()
  sending.report(`remind.${then}`, { why })
  const until = then === 'pause' ? tomorrow(sending) : minutesAfter(sending.now, SETTINGS_PAUSE_MINUTES)
  await pauseSending(until, why)
}

/** One call of WeChat and what follows from it; true where another grant may be tried. */
const callWeChat = async (
  composed: Composed,
  rows: ReminderRow[],
  { way, grant }: { way: Way; grant: string },
  sending: Sending,
): Promise<boolean> => {
  const { carrier } = composed
  const { templateId, page, message } = way
  if (!message.fits) {
    await settleGrant(grant, carrier.claim ?? '', 'held')
    await settleAll(rows, putOff(sending))
    await afterwards('stopForSettings', composed, `模板字段 ${message.field} 放不下它的内容`, sending)
    return false
  }
  const { openid } = carrier
  const miniprogramState = sending.production ? 'formal' : 'trial'
  const outcome = await sending.messenger.send({ openid, templateId, page, data: message.data, miniprogramState })
  const words = outcome.outcome === 'refused' ? outcome.words : ''
  if (outcome.outcome === 'refused')
    sending.report('remind.refused', { reminder: carrier._id, code: outcome.code, words })
  const { settled, grant: grantState, then } = consequenceOf(outcome, sending)
  if (settled !== null) await settleAll(rows, settled)
  await repeated(() => settleGrant(grant, carrier.claim ?? '', grantState))
  await afterwards(then, composed, words, sending)
  return then === 'anotherGrant'
}

/** Joins the members to their carrier; only those that are still in hand go with it. */
const gather = async ({ carrier, members }: Composed): Promise<ReminderRow[]> => {
  const joined: ReminderRow[] = []
  for (const member of members) if (await joinReminder(member, carrier._id)) joined.push(member)
  return [carrier, ...joined]
}

/** Sends one message for one or several reminders of a reader. */
export const deliver = async (composed: Composed, sending: Sending): Promise<void> => {
  const { carrier, ways } = composed
  const rows = await gather(composed)
  if (ways.length === 0) return settleAll(rows, uncovered(REASON_WORDS.noTemplate))
  for (let tried = 0; tried < GRANTS_TRIED; tried++) {
    await sending.pace.turn()
    const taken = await takeWay(composed, sending)
    if (taken === null) return settleAll(rows, uncovered(tried === 0 ? REASON_WORDS.noGrant : REASON_WORDS.refused))
    // From this mark on the message may have been sent; without it nothing was.
    if (tried === 0 && !(await repeated(() => beginSending(carrier, sending.now, REASON_WORDS.unconfirmed)))) {
      return settleGrant(taken.grant, carrier.claim ?? '', 'held')
    }
    if (!(await callWeChat(composed, rows, taken, sending))) return
  }
  await settleAll(rows, uncovered(REASON_WORDS.refused))
}
