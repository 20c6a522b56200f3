import type { FeedQuery } from '@/contract/notices'
import type { SearchSetRequest, SearchWish } from '@/contract/searches'
import type { Addressee, NoticeKind, Theme } from '@/domain/notice'

/** What narrows the list; null for no limit. */
export interface FeedFilter {
  q: string
  /** Six-digit code: that region and everything above it. */
  region: string | null
  kind: NoticeKind | null
  theme: Theme | null
  addressee: Addressee | null
  /** Closing within so many days, null for any time. */
  within: number | null
  /** Published within so many days, null for any time. */
  fresh: number | null
}

export const NO_FILTER: FeedFilter = {
  q: '',
  region: null,
  kind: null,
  theme: null,
  addressee: null,
  within: null,
  fresh: null,
}
export const SOON_DAYS = 30

/** What can be followed of it: days cannot, for new is what is new. {} for nothing. */
export const followable = ({ q, region, kind, theme, addressee }: FeedFilter): SearchSetRequest['search'] => ({
  ...(q && { q }),
  ...(region && { region }),
  ...(kind && { kind }),
  ...(theme && { theme }),
  ...(addressee && { addressee }),
})

/** True where there is something to follow beside the region, which most lists have. */
export const narrows = (filter: FeedFilter): boolean => Object.keys(followable({ ...filter, region: null })).length > 0

/** What a filter asks for; {} for everything. */
export const queryOf = (filter: FeedFilter): FeedQuery => ({
  ...followable(filter),
  ...(filter.within !== null && { closesWithinDays: filter.within }),
  ...(filter.fresh !== null && { publishedWithinDays: filter.fresh }),
})

/** The filter that asks for just what a saved search does. */
export const filterOf = ({ q, ...search }: SearchWish): FeedFilter => ({ ...NO_FILTER, ...search, q: q ?? '' })
