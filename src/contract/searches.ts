import * as v from 'valibot'
import { ADDRESSEE_CODES, NOTICE_KINDS, THEME_CODES } from '@/domain/notice'
import type { Addressee, NoticeKind, Theme } from '@/domain/notice'
import type { BeijingMinute } from '@/domain/time'

/** So many a reader may follow. */
export const SEARCHES_MAX = 20

/** What a saved search asks for: at least one of them. Numbers of days are no part of it: new is what is new. */
const search = v.strictObject({
  q: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
  region: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  kind: v.optional(v.picklist(NOTICE_KINDS)),
  theme: v.optional(v.picklist(THEME_CODES)),
  addressee: v.optional(v.picklist(ADDRESSEE_CODES)),
})

export const searchSetRequest = v.strictObject({
  search,
  /** False: no longer be told of new matches. */
  follow: v.boolean(),
})
export type SearchSetRequest = v.InferOutput<typeof searchSetRequest>

export const searchListRequest = v.strictObject({})

/** What a search asks for; null for no limit. */
export interface SearchWish {
  q: string | null
  region: string | null
  kind: NoticeKind | null
  theme: Theme | null
  addressee: Addressee | null
}

/** A search whose new matches are told. */
export interface SavedSearch {
  id: string
  /** In words, as the reader knows it. */
  words: string
  search: SearchWish
}

export interface SearchesAnswer {
  /** Latest first. */
  searches: SavedSearch[]
  now: BeijingMinute
}
