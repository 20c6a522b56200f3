import type { Ending, KnownWindow, Lead, Wish } from '@/domain/reminder'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** A reader's wish to be reminded of a notice; _id is openid:notice. */
export interface FollowRow extends Row, Wish {
  kind: 'notice'
  leads: Lead[]
  windowIds: string[] | null
  createdAt: BeijingMinute
  /** The first day not yet dealt with on which something is due; null for none. The due set itself is computed. */
  nextDueOn: LocalDate | null
  /** What the reader was last told, so that a change can be told. */
  known: KnownWindow[]
  /** Why the notice had ended when the reader was last told; left out or null where it had not. */
  knownEnding?: Ending | null
  /** The reading of the notice that all of this rests on. */
  stamp: string
  /** Everything above in one word: a write that rests on an older one changes nothing. */
  seal: string
}

/** More follows than one reader can look at; the SDK answers no more at once. */
const OF_READER_MAX = 1000

const follows = table<FollowRow>('follows')
const idOf = (openid: string, noticeId: string): string => `${openid}:${noticeId}`

/** What a follow says besides its names; the rest follows from it. */
export type FollowContent = Pick<
  FollowRow,
  'leads' | 'windowIds' | 'createdAt' | 'nextDueOn' | 'known' | 'knownEnding' | 'stamp'
>

const sealOf = ({ leads, windowIds, nextDueOn, stamp }: FollowContent): string =>
  JSON.stringify([leads, windowIds, nextDueOn, stamp])

export const findFollow = (openid: string, noticeId: string): Promise<FollowRow | null> =>
  follows.get(idOf(openid, noticeId))

/** A follow as it would be stored. */
export const followRow = (openid: string, noticeId: string, content: FollowContent): FollowRow => ({
  _id: idOf(openid, noticeId),
  kind: 'notice',
  openid,
  noticeId,
  ...content,
  seal: sealOf(content),
})

export const putFollow = (row: FollowRow): Promise<void> => follows.put(row)

/** Goes on from a follow as it was read; false where the reader has changed or ended it since. */
export const advanceFollow = async (
  { _id, seal }: FollowRow,
  after: Pick<FollowRow, 'nextDueOn' | 'known' | 'knownEnding' | 'stamp' | 'seal'>,
): Promise<boolean> => {
  const { nextDueOn, known, knownEnding = null, stamp } = after
  return (await follows.updateWhere({ _id, seal }, { nextDueOn, known, knownEnding, stamp, seal: after.seal })) === 1
}

export const removeFollow = (openid: string, noticeId: string): Promise<void> => follows.remove(idOf(openid, noticeId))

/** What a reader follows, latest first. */
export const followsOf = (openid: string): Promise<FollowRow[]> =>
  follows.find({ where: { openid, kind: 'notice' }, orderBy: [['createdAt', 'desc']], limit: OF_READER_MAX })

/** The follows of a reader among some notices. */
export const followsAmong = (openid: string, noticeIds: string[]): Promise<FollowRow[]> =>
  follows.getMany([...new Set(noticeIds)].map((noticeId) => idOf(openid, noticeId)))

/** Those that have something due up to a day, the longest due first. */
export const dueFollows = (today: LocalDate, limit: number): Promise<FollowRow[]> =>
  follows.find({
    where: { kind: 'notice', nextDueOn: command.lte(today) },
    orderBy: [
      ['nextDueOn', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })

/** The next followers of one notice after a cursor. */
export const followersAfter = (noticeId: string, cursor: string, limit: number): Promise<FollowRow[]> =>
  follows.find({ where: { noticeId, _id: command.gt(cursor) }, orderBy: [['_id', 'asc']], limit })

/** How many follow a notice. */
export const countFollowers = (noticeId: string): Promise<number> => follows.count({ noticeId, kind: 'notice' })

/** Those with something due between two days, both inclusive, the soonest first. */
export const followsDueBetween = (from: LocalDate, until: LocalDate, limit: number): Promise<FollowRow[]> =>
  follows.find({
    where: { kind: 'notice', nextDueOn: command.gte(from).and(command.lte(until)) },
    orderBy: [
      ['nextDueOn', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
