import type { Lead, PlannedReminder, ReminderState } from '@/domain/reminder'
import { SENDING_FROM } from '@/domain/reminder'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** One message planned or past; _id is openid:window:lead:day. */
export interface ReminderRow extends Row {
  openid: string
  noticeId: string
  noticeTitle: string
  windowId: string
  lead: Lead
  dueOn: LocalDate
  /** The minute from which it may be sent: nine on its day, later after a failure that will pass. */
  dueAt: BeijingMinute
  about: DatedClose
  state: ReminderState
  reason: string | null
  sentAt: BeijingMinute | null
  /** Who works on it; every later write of that worker asks for it. */
  claim: string | null
  claimedAt: BeijingMinute | null
  attempts: number
}

const AT_ONCE_MAX = 1000

const reminders = table<ReminderRow>('reminders')

const dueAt = (dueOn: LocalDate) => `${dueOn}T${SENDING_FROM}` as BeijingMinute

const untouched = { state: 'planned', reason: null, sentAt: null, claim: null, claimedAt: null, attempts: 0 } as const

/** False where it was planned before. */
export const insertReminder = (plan: PlannedReminder, noticeTitle: string): Promise<boolean> => {
  const { id, openid, noticeId, windowId, lead, dueOn, about } = plan
  const what = { _id: id, openid, noticeId, noticeTitle, windowId, lead, dueOn, dueAt: dueAt(dueOn), about }
  return reminders.insert({ ...what, ...untouched })
}

/** Plans again what was cancelled, or says another hour of the same day. */
export const renewReminder = async ({ id, dueOn, about }: PlannedReminder): Promise<void> => {
  const where = { _id: id, state: command.in(['planned', 'cancelled']) }
  await reminders.updateWhere(where, { ...untouched, about, dueAt: dueAt(dueOn) })
}

/** Cancels a reminder that nobody is sending; answers whether it was one. */
export const cancelReminder = async (_id: string, reason: string): Promise<boolean> =>
  (await reminders.updateWhere({ _id, state: 'planned' }, { state: 'cancelled', reason })) === 1

/** All reminders of one follow, by day. */
export const remindersOfNotice = (openid: string, noticeId: string): Promise<ReminderRow[]> =>
  reminders.find({ where: { openid, noticeId }, orderBy: [['dueOn', 'asc']], limit: AT_ONCE_MAX })

/** A reader's reminders still to come, in the order in which they are sent. */
export const comingOf = (openid: string): Promise<ReminderRow[]> =>
  reminders.find({ where: { openid, state: 'planned' }, orderBy: [['dueOn', 'asc']], limit: AT_ONCE_MAX })

/** A reader's reminders, the latest day first. */
export const latestOf = (openid: string, limit: number): Promise<ReminderRow[]> =>
  reminders.find({ where: { openid }, orderBy: [['dueOn', 'desc']], limit })

/** What may be sent now, the longest due first. */
export const dueReminders = (now: BeijingMinute, limit: number): Promise<ReminderRow[]> =>
  reminders.find({ where: { state: 'planned', dueAt: command.lte(now) }, orderBy: [['dueAt', 'asc']], limit })

/** Claimed before a minute and never gone on with: the worker is gone. */
export const abandonedReminders = (before: BeijingMinute, limit: number): Promise<ReminderRow[]> =>
  reminders.find({ where: { state: 'claimed', claimedAt: command.lte(before) }, limit })

/** True for the one worker that got it. */
export const claimReminder = async (_id: string, claim: string, claimedAt: BeijingMinute): Promise<boolean> =>
  (await reminders.updateWhere({ _id, state: 'planned' }, { state: 'claimed', claim, claimedAt })) === 1

/** Writes the outcome, if the reminder is still this worker's; false where it is not. */
export const settleReminder = async (
  { _id, claim }: Pick<ReminderRow, '_id' | 'claim'>,
  changes: Partial<Pick<ReminderRow, 'state' | 'reason' | 'sentAt' | 'dueAt' | 'attempts'>>,
): Promise<boolean> => (await reminders.updateWhere({ _id, claim }, changes)) === 1

/** Marks the moment before the call: what happens from here on is unknown until WeChat answers. */
export const beginSending = async (
  { _id, claim }: Pick<ReminderRow, '_id' | 'claim'>,
  sentAt: BeijingMinute,
  reason: string,
): Promise<boolean> =>
  (await reminders.updateWhere({ _id, claim, state: 'claimed' }, { state: 'maybe', reason, sentAt })) === 1

/** Plans an abandoned claim again, if its sending had not begun. */
export const unclaimReminder = async ({ _id, claim }: Pick<ReminderRow, '_id' | 'claim'>): Promise<boolean> =>
  (await reminders.updateWhere({ _id, claim, state: 'claimed' }, { state: 'planned', claim: null })) === 1
