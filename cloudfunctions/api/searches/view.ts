import type { SavedSearch, SearchWish } from '@/contract/searches'
import { divisionOf } from '@/domain/divisions'
import { searchWords } from '../../_shared/planning/searchWords'
import { searchesOf } from '../../_shared/repositories/searches'

const words = (wish: SearchWish): string => {
  const place = wish.region === null ? null : divisionOf(wish.region)
  return place === null ? searchWords(wish) : `${place.name} · ${searchWords(wish)}`
}

/** What a reader searches for, latest first. */
export const savedSearches = async (openid: string): Promise<SavedSearch[]> =>
  (await searchesOf(openid)).map(({ _id, wish }) => ({ id: _id, words: words(wish), search: wish }))
