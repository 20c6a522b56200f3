import type { Lead } from '@/domain/reminder'
import type { BeijingMinute } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** A reader's wish to be reminded of a notice; _id is openid:notice. */
export interface FollowRow extends Row {
  openid: string
  noticeId: string
  leads: Lead[]
  createdAt: BeijingMinute
}

/** More follows than one reader can look at; the SDK answers no more at once. */
const OF_READER_MAX = 1000

const follows = table<FollowRow>('follows')
const idOf = (openid: string, noticeId: string): string => `${openid}:${noticeId}`

export const findFollow = (openid: string, noticeId: string): Promise<FollowRow | null> =>
  follows.get(idOf(openid, noticeId))

/** Keeps the day on which the reader first followed. */
export const saveFollow = async (
  openid: string,
  noticeId: string,
  leads: Lead[],
  now: BeijingMinute,
): Promise<FollowRow> => {
  const before = await findFollow(openid, noticeId)
  const row = { _id: idOf(openid, noticeId), openid, noticeId, leads, createdAt: before?.createdAt ?? now }
  await follows.put(row)
  return row
}

export const removeFollow = (openid: string, noticeId: string): Promise<void> => follows.remove(idOf(openid, noticeId))

/** What a reader follows, latest first. */
export const followsOf = (openid: string): Promise<FollowRow[]> =>
  follows.find({ where: { openid }, orderBy: [['createdAt', 'desc']], limit: OF_READER_MAX })

/** The next follows after a cursor, by _id: nothing is skipped or seen twice while readers come and go. */
export const followsAfter = (cursor: string, limit: number): Promise<FollowRow[]> =>
  follows.find({ where: { _id: command.gt(cursor) }, orderBy: [['_id', 'asc']], limit })

/** The next followers of one notice after a cursor. */
export const followersAfter = (noticeId: string, cursor: string, limit: number): Promise<FollowRow[]> =>
  follows.find({ where: { noticeId, _id: command.gt(cursor) }, orderBy: [['_id', 'asc']], limit })
