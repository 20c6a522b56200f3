import { SEARCHES_MAX } from '@/contract/searches'
import type { SearchSetRequest, SearchWish } from '@/contract/searches'
import { addDays } from '@/domain/time'
import { sha256Hex } from '../../_shared/digest'
import { badRequest } from '../../_shared/handler'
import type { Call, UseCase } from '../../_shared/handler'
import { newMatches } from '../../_shared/planning/matches'
import { findSearch, putSearch, removeSearch, searchesOf } from '../../_shared/repositories/searches'
import { savedSearches } from './view'

const HASH_LENGTH = 16

const searchId = (openid: string, wish: SearchWish): string =>
  `${openid}:search-${sha256Hex(JSON.stringify(wish)).slice(0, HASH_LENGTH)}`

/** False where as many are followed as may be. Begins with tomorrow: what matches already is on the screen. */
const keep = async (_id: string, wish: SearchWish, { openid, now, today }: Call): Promise<boolean> => {
  if ((await findSearch(_id)) !== null) return true
  if ((await searchesOf(openid)).length >= SEARCHES_MAX) return false
  const seen = (await newMatches(wish, today)).map(({ _id: id }) => id)
  await putSearch({ _id, kind: 'search', openid, wish, createdAt: now, seen, nextDueOn: addDays(today, 1) })
  return true
}

const wishOf = ({ q, region, kind, theme, addressee }: SearchSetRequest['search']): SearchWish => ({
  q: q ?? null,
  region: region ?? null,
  kind: kind ?? null,
  theme: theme ?? null,
  addressee: addressee ?? null,
})

/** Follows a search for new matches, or no longer; the same search twice is one. */
export const searchesSet: UseCase<'searches.set'> = async ({ search, follow }, call) => {
  const wish = wishOf(search)
  if (Object.values(wish).every((part) => part === null)) return badRequest('请至少填一个搜索条件', 'search')
  const id = searchId(call.openid, wish)
  if (!follow) await removeSearch(id)
  else if (!(await keep(id, wish, call))) return badRequest(`最多保存 ${SEARCHES_MAX} 个搜索，请先删除一些`, 'search')
  return { searches: await savedSearches(call.openid), now: call.now }
}
