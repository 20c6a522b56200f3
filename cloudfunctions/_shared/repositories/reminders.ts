import type { Change, Lead, PlannedReminder, ReminderState } from '@/domain/reminder'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** What a message is about. */
export type Subject =
  | { kind: 'deadline'; windowId: string; lead: Lead; about: DatedClose }
  | { kind: 'change'; changes: readonly Change[] }
  | { kind: 'match'; searchId: string; search: string }

/**
 * One message queued or past; _id is openid:window:lead:day, openid:notice:change:reading or openid:search:notice.
 * All of one reader and day may go out as one: then `carriedBy` names the one whose mark decides for all.
 */
export interface ReminderRow extends Row {
  openid: string
  noticeId: string
  noticeTitle: string
  subject: Subject
  dueOn: LocalDate
  /** The minute from which it may be sent: the reader's hour of its day, later after a failure that will pass. */
  dueAt: BeijingMinute
  state: ReminderState
  reason: string | null
  sentAt: BeijingMinute | null
  /** Who works or last worked on it; every write of that worker asks for it. */
  claim: string | null
  /** Until when that worker may be at work; null where nobody is. */
  leaseUntil: BeijingMinute | null
  carriedBy: string | null
  attempts: number
}

const AT_ONCE_MAX = 1000

const reminders = table<ReminderRow>('reminders')

/** Nobody is at work on it. */
const free = { claim: null, leaseUntil: null, carriedBy: null } as const
const untouched = { state: 'planned', reason: null, sentAt: null, attempts: 0, ...free } as const

export type QueuedReminder = Pick<
  ReminderRow,
  '_id' | 'openid' | 'noticeId' | 'noticeTitle' | 'subject' | 'dueOn' | 'dueAt'
>

/** What a planned deadline reminder is in the queue. */
export const deadlineRow = (plan: PlannedReminder, noticeTitle: string, dueAt: BeijingMinute): QueuedReminder => {
  const { id, openid, noticeId, windowId, lead, dueOn, about } = plan
  return { _id: id, openid, noticeId, noticeTitle, subject: { kind: 'deadline', windowId, lead, about }, dueOn, dueAt }
}

/** False where it was queued before. */
export const queueReminder = (row: QueuedReminder): Promise<boolean> => reminders.insert({ ...row, ...untouched })

/** Keeps one that can no longer be sent, so that its reader sees why. */
export const keepExpired = (row: QueuedReminder, reason: string): Promise<boolean> =>
  reminders.insert({ ...row, ...untouched, state: 'expired', reason })

/** Queues again what was cancelled, or says another hour of the same day. */
export const renewReminder = async ({ _id, subject, dueAt }: QueuedReminder): Promise<void> => {
  const where = { _id, state: command.in(['planned', 'cancelled']) }
  await reminders.updateWhere(where, { ...untouched, subject, dueAt })
}

/** Cancels a reminder that nobody is sending; answers whether it was one. */
export const cancelReminder = async (_id: string, reason: string): Promise<boolean> =>
  (await reminders.updateWhere({ _id, state: 'planned' }, { state: 'cancelled', reason })) === 1

/** All messages about one notice to one reader, by day. */
export const remindersOfNotice = (openid: string, noticeId: string): Promise<ReminderRow[]> =>
  reminders.find({ where: { openid, noticeId }, orderBy: [['dueOn', 'asc']], limit: AT_ONCE_MAX })

export const remindersByIds = (ids: string[]): Promise<ReminderRow[]> => reminders.getMany(ids)

/** A reader's messages of a day and after. */
export const remindersFrom = (openid: string, day: LocalDate): Promise<ReminderRow[]> =>
  reminders.find({ where: { openid, dueOn: command.gte(day) }, orderBy: [['dueOn', 'asc']], limit: AT_ONCE_MAX })

/** A reader's messages, the latest day first. */
export const latestOf = (openid: string, limit: number): Promise<ReminderRow[]> =>
  reminders.find({ where: { openid }, orderBy: [['dueOn', 'desc']], limit })

/** What a reader may be sent now, the longest due first. */
export const dueOf = (openid: string, now: BeijingMinute, limit: number): Promise<ReminderRow[]> =>
  reminders.find({
    where: { openid, state: 'planned', dueAt: command.lte(now) },
    orderBy: [['dueAt', 'asc']],
    limit,
  })

/** What workers have taken of a reader's and may still be at work on. */
export const underWay = (openid: string, now: BeijingMinute): Promise<ReminderRow[]> =>
  reminders.find({ where: { openid, leaseUntil: command.gte(now) }, limit: AT_ONCE_MAX })

/** The earliest minute after another at which something is due by now; null for none. */
export const dueSlotAfter = async (after: string, now: BeijingMinute): Promise<BeijingMinute | null> => {
  const where = { state: 'planned', dueAt: command.gt(after).and(command.lte(now)) }
  const [first] = await reminders.find({ where, orderBy: [['dueAt', 'asc']], limit: 1, fields: ['dueAt'] })
  return first?.dueAt ?? null
}

/** Ids of what is due at one minute between two ids (the first left out, the last included), in order. */
export const dueInSlot = async (slot: BeijingMinute, from: string, until: string | null, limit: number) => {
  const range = until === null ? command.gt(from) : command.gt(from).and(command.lte(until))
  const where = { state: 'planned', dueAt: slot, _id: range }
  return reminders.find({ where, orderBy: [['_id', 'asc']], limit, fields: ['openid'] })
}

type Owned = Pick<ReminderRow, '_id' | 'claim'>

/** True for the one worker that got it. */
export const claimReminder = async (_id: string, claim: string, leaseUntil: BeijingMinute): Promise<boolean> =>
  (await reminders.updateWhere({ _id, state: 'planned' }, { state: 'claimed', claim, leaseUntil, carriedBy: null })) ===
  1

/** Says that another reminder's message will carry this one. */
export const joinReminder = async ({ _id, claim }: Owned, carriedBy: string): Promise<boolean> =>
  (await reminders.updateWhere({ _id, claim, state: 'claimed' }, { carriedBy })) === 1

/** Marks the moment before the call: what happens from here on is unknown until WeChat answers. Twice is once. */
export const beginSending = async ({ _id, claim }: Owned, sentAt: BeijingMinute, reason: string): Promise<boolean> => {
  const where = { _id, claim, state: command.in(['claimed', 'maybe']) }
  return (await reminders.updateWhere(where, { state: 'maybe', reason, sentAt })) === 1
}

export type Settled = Pick<ReminderRow, 'state' | 'reason'> &
  Partial<Pick<ReminderRow, 'sentAt' | 'dueAt' | 'attempts'>>

/** Writes the outcome, if the reminder is still this worker's, and lets go of it; false where it is not. */
export const settleReminder = async ({ _id, claim }: Owned, settled: Settled): Promise<boolean> => {
  const where = { _id, claim, state: command.in(['claimed', 'maybe']) }
  const letGo = settled.state === 'planned' ? free : { leaseUntil: null }
  return (await reminders.updateWhere(where, { ...settled, ...letGo })) === 1
}

/** Gives back what was claimed and whose sending has not begun, to be sent from a minute on. */
export const unclaimReminder = async ({ _id, claim }: Owned, dueAt: BeijingMinute): Promise<boolean> =>
  (await reminders.updateWhere({ _id, claim, state: 'claimed' }, { state: 'planned', dueAt, ...free })) === 1

/** Taken by a worker that is gone, the longest ago first. */
export const abandonedReminders = (now: BeijingMinute, limit: number): Promise<ReminderRow[]> =>
  reminders.find({
    where: { leaseUntil: command.lt(now).and(command.gt('')) },
    orderBy: [['leaseUntil', 'asc']],
    limit,
  })

/** Minutes from one to another, both inclusive. */
export interface Span {
  from: BeijingMinute
  until: BeijingMinute
}

const withState = (state: ReminderState, { from, until }: Span) => ({
  state,
  dueAt: command.gte(from).and(command.lte(until)),
})

/** How many messages of a time stand in a state. */
export const countInState = (state: ReminderState, span: Span): Promise<number> =>
  reminders.count(withState(state, span))

/** Why messages of a time stand where they stand. */
export const reasonsInState = (state: ReminderState, span: Span, limit: number): Promise<ReminderRow[]> =>
  reminders.find({ where: withState(state, span), limit, fields: ['reason'] })
