import type { SearchWish } from '../repositories/searches'

/** A saved search in words, as its reader knows it. */
export const searchWords = ({ q, kind }: SearchWish): string => q ?? (kind === null ? '新发布的政策' : '新发布的公告')
