import type { SearchWish } from '@/contract/searches'
import { ADDRESSEES, KIND_WORDS, THEMES } from '@/domain/notice'

const nameOf = (table: readonly { code: string; name: string }[], code: string | null): string | null =>
  table.find((known) => known.code === code)?.name ?? null

/** A saved search in words, as its reader knows it; where it looks is left out, for messages are short. */
export const searchWords = ({ q, kind, theme, addressee }: SearchWish): string => {
  const parts = [q, kind && KIND_WORDS[kind], nameOf(THEMES, theme), nameOf(ADDRESSEES, addressee)]
  return parts.filter((part) => part !== null).join('·') || '新发布的政策'
}
