import * as v from 'valibot'
import type { Window } from '@/domain/notice'
import type { Fate } from '@/domain/share'
import type { BeijingMinute } from '@/domain/time'
import type { NoticeCard } from './card'
import { shareCode } from './shares'

/** More than a chat reads through. */
export const DIGEST_MAX = 20

const noticeId = v.pipe(v.string(), v.minLength(1), v.maxLength(40))
const isEachOnce = (ids: string[]): boolean => new Set(ids).size === ids.length

export const digestCreateRequest = v.strictObject({
  noticeIds: v.pipe(v.array(noticeId), v.minLength(1), v.maxLength(DIGEST_MAX), v.check(isEachOnce, '同一条列了两次')),
})
export type DigestCreateRequest = v.InferOutput<typeof digestCreateRequest>
export interface DigestCreateAnswer {
  /** Of this reader and these notices; asked again, in any order, the same. */
  code: string
}

export const digestOpenRequest = v.strictObject({
  code: shareCode,
  /** From the desk: looked at, not counted. */
  quiet: v.optional(v.boolean()),
})
export type DigestOpenRequest = v.InferOutput<typeof digestOpenRequest>

/** One notice of a list, as it stands now. */
export interface DigestEntry extends NoticeCard {
  /** The official page, null where the source gives none. */
  url: string | null
  windows: Window[]
  /** Keys of the facts that people checked. */
  checked: string[]
  /** What came of it, null as long as a firm may act. */
  fate: Fate | null
  /** The notice that ended, replaced or put it off, null where none is known. */
  by: { noticeId: string; title: string } | null
}

export interface DigestOpenAnswer {
  createdAt: BeijingMinute
  /** By close, the earliest first; what is over comes last. */
  entries: DigestEntry[]
  /** Titles of those that were taken away since. */
  gone: string[]
  now: BeijingMinute
}
