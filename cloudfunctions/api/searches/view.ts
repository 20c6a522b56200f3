import type { SavedSearch } from '@/contract/searches'
import { searchWords } from '../../_shared/planning/searchWords'
import { searchesOf } from '../../_shared/repositories/searches'

/** What a reader searches for, latest first. */
export const savedSearches = async (openid: string): Promise<SavedSearch[]> =>
  (await searchesOf(openid)).map(({ _id, wish }) => ({ id: _id, words: searchWords(wish), search: wish }))
