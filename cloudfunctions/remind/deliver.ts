import { messageFor } from '@/domain/reminder'
import type { OutgoingMessage } from '../_shared/messenger'
import { settleGrant, takeGrant } from '../_shared/repositories/grants'
import { beginSending, claimReminder, settleReminder } from '../_shared/repositories/reminders'
import type { ReminderRow } from '../_shared/repositories/reminders'
import { REASON_WORDS, putOff, record } from './outcome'
import type { Sending } from './run'
import { speechOf } from './speech'

/** What the rest of the batch does after one reminder. */
export type Afterwards = { then: 'next' } | { then: 'stopForSettings' | 'pause'; why: string }

const NEXT: Afterwards = { then: 'next' }

/** A grant that WeChat does not know is voided and one other tried, no more: a reader who left is left alone. */
const GRANTS_TRIED = 2

const uncovered = async (reminder: ReminderRow, reason: string): Promise<Afterwards> => {
  await settleReminder(reminder, { state: 'uncovered', reason, sentAt: null })
  return NEXT
}

const sendWithGrants = async (reminder: ReminderRow, message: OutgoingMessage, run: Sending): Promise<Afterwards> => {
  for (let tried = 0; tried < GRANTS_TRIED; tried++) {
    const grant = await takeGrant(reminder.openid, 'deadline', reminder._id)
    if (grant === null) return uncovered(reminder, tried === 0 ? REASON_WORDS.noGrant : REASON_WORDS.refused)
    if (tried === 0 && !(await beginSending(reminder, run.now, REASON_WORDS.unconfirmed))) {
      await settleGrant(grant, reminder._id, 'held')
      return NEXT
    }
    const outcome = await run.messenger.send(message)
    if (outcome.outcome === 'refused')
      run.report('remind.refused', { reminder: reminder._id, code: outcome.code, words: outcome.words })
    const { grant: grantState, then } = await record(outcome, reminder, run)
    await settleGrant(grant, reminder._id, grantState)
    if (then === 'next') return NEXT
    if (then !== 'anotherGrant') return { then, why: outcome.outcome === 'refused' ? outcome.words : '' }
  }
  return uncovered(reminder, REASON_WORDS.refused)
}

/** Sends one due reminder, unless another worker has it or there is nothing left to say. */
export const deliver = async (due: ReminderRow, run: Sending): Promise<Afterwards> => {
  const reminder = { ...due, claim: run.newClaim() }
  if (!(await claimReminder(reminder._id, reminder.claim, run.now))) return NEXT
  const speech = await speechOf(reminder, run.now)
  if (!speech.say) {
    await settleReminder(reminder, { state: speech.state, reason: speech.reason })
    return NEXT
  }
  const { templateId, page, fields } = run.template
  const message = messageFor(speech.content, fields, run.now)
  if (!message.fits) {
    await putOff(reminder, run)
    return { then: 'stopForSettings', why: `模板字段 ${message.field} 放不下它的内容` }
  }
  const outgoing = { openid: reminder.openid, templateId, page: `${page}?id=${reminder.noticeId}`, data: message.data }
  return sendWithGrants(reminder, outgoing, run)
}
