import { closeDate, dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { changeSayings, gravest } from './change'
import type { Change } from './change'
import { filled } from './fields'
import type { ChangeFields, DeadlineFields, Message } from './fields'
import { fitClose, fitFirst, fitText } from './fit'
import { fitTitle } from './message'

export interface ChangedNotice {
  title: string
  changes: readonly [Change, ...Change[]]
}

const graveOf = ({ changes }: ChangedNotice): Change => gravest(changes) ?? changes[0]

const noteWords = ({ changes }: ChangedNotice): string =>
  changes.length > 1 ? `共${changes.length}处变更，点开查看` : '以官方通知为准，点开查看'

/** A change as its own template takes it. */
export const changeMessage = (notice: ChangedNotice, fields: ChangeFields, now: BeijingMinute): Message => {
  const today = dateOf(now)
  return filled([
    [fields.title, fitTitle(fields.title, notice.title)],
    [fields.change, fitFirst(fields.change, changeSayings(graveOf(notice), today))],
    [fields.on, fitClose(fields.on, today)],
    [fields.note, fitText(fields.note, noteWords(notice))],
  ])
}

/**
 * A moved deadline as the deadline template takes it, where no credit for changes is left; null for a change without
 * a new date: a template about deadlines cannot say it.
 */
export const movedMessage = (notice: ChangedNotice, fields: DeadlineFields, now: BeijingMinute): Message | null => {
  const change = graveOf(notice)
  if ((change.what !== 'moved' && change.what !== 'added') || closeDate(change.to) < dateOf(now)) return null
  return filled([
    [fields.title, fitTitle(fields.title, notice.title)],
    [fields.action, fitText(fields.action, change.what === 'added' ? '新增截止日期' : '截止日期变更')],
    [fields.closes, fitClose(fields.closes, change.to)],
    [fields.left, fitFirst(fields.left, changeSayings(change, dateOf(now)))],
  ])
}

/** Changes of several notices in one message; of one they are said as they are. */
export const changeDigest = (
  notices: readonly [ChangedNotice, ...ChangedNotice[]],
  fields: ChangeFields,
  now: BeijingMinute,
): Message => {
  if (notices.length === 1) return changeMessage(notices[0], fields, now)
  return filled([
    [fields.title, fitText(fields.title, `${notices.length}项政策有变更`)],
    [fields.change, fitTitle(fields.change, notices[0].title)],
    [fields.on, fitClose(fields.on, dateOf(now))],
    [fields.note, fitText(fields.note, changeSayings(graveOf(notices[0]), dateOf(now)).pop() ?? '')],
  ])
}
