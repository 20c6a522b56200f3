import type { HeldTie, Tie } from '@/domain/notice'
import type { Decision } from '@/domain/review'
import type { Ending } from '@/domain/reminder'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'
import type { AuditRow } from './audit'

/** What people decided about one notice; _id is the notice's. */
export interface ReviewRow extends Row {
  /** One more with each change: a change that rests on an older one changes nothing. */
  version: number
  /** The text that was looked at. */
  contentHash: string
  decisions: Decision[]
  ending: Ending | null
  /** Which other notices people said to be the same document, or another; left out where nobody spoke. */
  ties?: HeldTie[]
  /** The notice and all of those, to find what is said of any of them. */
  tied?: string[]
  /** The record of the last change, until it surely stands in `audit`. */
  last: AuditRow | null
}

const reviews = table<ReviewRow>('reviews')

/** What was decided about a notice, null where nobody has looked. */
export const reviewOf = (noticeId: string): Promise<ReviewRow | null> => reviews.get(noticeId)

/** Which of these notices somebody has looked at. */
export const reviewedAmong = async (noticeIds: string[]): Promise<Set<string>> =>
  new Set((await reviews.getMany(noticeIds, ['version'])).map(({ _id }) => _id))

/** More sayings than anybody makes about one document. */
const TIES_MAX = 1000

/** What people said of any of these notices and others. */
export const tiesAbout = async (ids: string[]): Promise<Tie[]> => {
  const rows = await reviews.find({ where: { tied: command.in(ids) }, limit: TIES_MAX, fields: ['ties'] })
  return rows.flatMap(({ _id: a, ties = [] }) => ties.map(({ other: b, tie, order }) => ({ a, b, tie, order })))
}

/** A review's ties with one more, or without what was said of another notice (null). */
export const withTie = (ties: readonly HeldTie[], own: string, other: string, tie: HeldTie | null) => {
  const kept = [...ties.filter((each) => each.other !== other), ...(tie === null ? [] : [tie])]
  return { ties: kept, tied: kept.length === 0 ? [] : [own, ...kept.map((each) => each.other)] }
}

/** Writes a changed review, if nobody has changed it since it was read; the first one is version 1. */
export const replaceReview = async (row: ReviewRow, seen: number): Promise<boolean> => {
  if (seen === 0) return reviews.insert(row)
  const { _id, last, ...rest } = row
  // Whole: an update would merge a record into the one before.
  const changes = { ...rest, last: command.set(last) }
  return (await reviews.updateWhere({ _id, version: seen }, changes)) === 1
}
