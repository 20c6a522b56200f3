import * as v from 'valibot'
import { NOTICE_KINDS } from '@/domain/notice'
import type { NoticeKind } from '@/domain/notice'
import type { BeijingMinute } from '@/domain/time'

/** What a saved search asks for: at least one of them. */
const search = v.strictObject({
  q: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
  region: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  kind: v.optional(v.picklist(NOTICE_KINDS)),
})

export const searchSetRequest = v.strictObject({
  search,
  /** False: no longer be told of new matches. */
  follow: v.boolean(),
})
export type SearchSetRequest = v.InferOutput<typeof searchSetRequest>

export const searchListRequest = v.strictObject({})

/** A search whose new matches are told. */
export interface SavedSearch {
  id: string
  /** In words, as the reader knows it. */
  words: string
  search: { q: string | null; region: string | null; kind: NoticeKind | null }
}

export interface SearchesAnswer {
  /** Latest first. */
  searches: SavedSearch[]
  now: BeijingMinute
}
