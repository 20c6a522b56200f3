import { wordsOf } from '../../_shared/log'
import { CANCELLED_WORDS } from '../../_shared/planning/cancel'
import { settleFollow } from '../../_shared/planning/settleFollow'
import { isDeadline } from '../../_shared/planning/wanted'
import { readerSettings } from '../../_shared/repositories/readers'
import { settleReminder, unclaimReminder } from '../../_shared/repositories/reminders'
import type { ReminderRow } from '../../_shared/repositories/reminders'
import type { Sending } from '../push/sending'
import { minutesAfter } from '../run'
import { takeHand } from './claim'
import { compose } from './compose'
import { deadlineSpeech } from './deadlineSpeech'
import { deliver } from './deliver'
import { groundsOf } from './grounds'
import { otherSpeech } from './otherSpeech'
import { cancelled } from './speech'
import type { Grounds, Speech, Spoken } from './speech'

const speechOf = (row: ReminderRow, grounds: Grounds, inHand: ReminderRow[], sending: Sending): Speech => {
  if (!sending.mayWriteTo(row.openid)) return cancelled(CANCELLED_WORDS.notListed)
  if (isDeadline(row)) return deadlineSpeech(row, grounds, inHand, sending.now)
  return row.subject.kind === 'deadline'
    ? cancelled(CANCELLED_WORDS.moved)
    : otherSpeech(row, row.subject, grounds, sending.now)
}

/** Tells the new reading first, and the reminder, if it still stands, a minute later. */
const waitForChange = async (row: ReminderRow, speech: Extract<Speech, { say: 'later' }>, sending: Sending) => {
  const { hour } = await readerSettings(row.openid)
  await settleFollow(speech.follow, { notice: speech.notice, hour, now: sending.now })
  await unclaimReminder(row, minutesAfter(sending.now, 1))
}

const spokenOf = async (openid: string, rows: ReminderRow[], sending: Sending): Promise<Spoken[]> => {
  const grounds = await groundsOf(openid, rows)
  const spoken: Spoken[] = []
  for (const row of rows) {
    const speech = speechOf(row, grounds, rows, sending)
    if (speech.say === 'this') spoken.push(speech.spoken)
    else if (speech.say === 'later') await waitForChange(row, speech, sending)
    else await settleReminder(row, { state: speech.state, reason: speech.reason })
  }
  return spoken
}

const speak = async (openid: string, sending: Sending): Promise<void> => {
  const { rows } = await takeHand(openid, sending)
  if (rows.length === 0) return
  const composed = compose(await spokenOf(openid, rows, sending), sending)
  for (const each of composed) {
    if (sending.goesOn()) await deliver(each, sending)
    else for (const row of [each.carrier, ...each.members]) await unclaimReminder(row, row.dueAt)
  }
}

/** One reader's turn: all that is due for him, one message after the other. What fails is left to the sweep. */
export const takeTurn = async (openid: string, sending: Sending): Promise<void> => {
  try {
    await speak(openid, sending)
  } catch (thrown) {
    sending.report('remind.turnFailed', wordsOf(thrown))
  }
}
