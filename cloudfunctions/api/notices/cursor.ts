import type { Rank } from '@/domain/search'

/** Where a page ended: the next begins behind it, whatever was stored in between. */
export interface Cursor {
  /** Only while searching. */
  rank: Rank | null
  feedKey: string
}

const FORM = /^(?:([012])~)?(\d{4}-\d{2}-\d{2}:[a-z2-7]{10})$/

export const cursorText = ({ rank, feedKey }: Cursor): string => (rank === null ? feedKey : `${rank}~${feedKey}`)

/** The place that a cursor names, or null for a text that never was one. */
export const parseCursor = (text: string): Cursor | null => {
  const found = FORM.exec(text)
  if (found?.[2] === undefined) return null
  return { rank: found[1] === undefined ? null : (Number(found[1]) as Rank), feedKey: found[2] }
}
