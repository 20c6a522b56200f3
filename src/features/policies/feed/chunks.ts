import type { NoticeCard } from '@/contract/card'

/** So few that drawing them takes less than 8 KB over WeChat's bridge, also where every card says all it can. */
const CHUNK = 4

/** A long list in pieces that are drawn and put away together. */
export const chunksOf = (cards: NoticeCard[]): NoticeCard[][] =>
  Array.from({ length: Math.ceil(cards.length / CHUNK) }, (_, index) => cards.slice(index * CHUNK, (index + 1) * CHUNK))
