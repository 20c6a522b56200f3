import type { FeedSort } from '@/contract/notices'

/** Where a page ended: the next begins behind it, whatever was stored in between. */
export interface Cursor {
  sort: FeedSort
  /** Sorts upwards; '' where the order is by feedKey alone. */
  key: string
  feedKey: string
}

const FORM = /^(newest|deadline|match)~([^~]{0,60})~(\d{4}-\d{2}-\d{2}:[a-z2-7]{10})$/

export const cursorText = ({ sort, key, feedKey }: Cursor): string => `${sort}~${key}~${feedKey}`

/** The place that a cursor names, or null for a text that never was one. */
export const parseCursor = (text: string): Cursor | null => {
  const [, sort, key, feedKey] = FORM.exec(text) ?? []
  if (sort === undefined || key === undefined || feedKey === undefined) return null
  return { sort: sort as FeedSort, key, feedKey }
}

interface Place {
  key: string
  feedKey: string
}

/** Negative where `a` comes first: the smaller key, then the newer. */
export const inOrder = (a: Place, b: Place): number => {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.feedKey === b.feedKey ? 0 : a.feedKey > b.feedKey ? -1 : 1
}

/** Those that stand behind the cursor, in order. */
export const behindCursor = <T extends Place>(all: T[], after: Cursor | null): T[] =>
  all.filter((one) => after === null || inOrder(after, one) < 0).sort(inOrder)
