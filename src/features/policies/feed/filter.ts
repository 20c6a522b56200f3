import type { FeedQuery } from '@/contract/notices'
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

/** What a filter asks for; {} for everything. */
export const queryOf = ({ q, region, kind, theme, addressee, within, fresh }: FeedFilter): FeedQuery => ({
  ...(q && { q }),
  ...(region && { region }),
  ...(kind && { kind }),
  ...(theme && { theme }),
  ...(addressee && { addressee }),
  ...(within !== null && { closesWithinDays: within }),
  ...(fresh !== null && { publishedWithinDays: fresh }),
})

/** The filter that asks for just this. */
export const filterOf = (query: FeedQuery): FeedFilter => ({
  ...NO_FILTER,
  q: query.q ?? '',
  region: query.region ?? null,
  kind: query.kind ?? null,
  theme: query.theme ?? null,
  addressee: query.addressee ?? null,
  within: query.closesWithinDays ?? null,
  fresh: query.publishedWithinDays ?? null,
})
