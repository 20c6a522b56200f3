import { addDays } from '@/domain/time'
import { sha256Hex } from '../../_shared/digest'
import { badRequest } from '../../_shared/handler'
import type { Call, UseCase } from '../../_shared/handler'
import { newMatches } from '../../_shared/planning/matches'
import { findSearch, putSearch, removeSearch } from '../../_shared/repositories/searches'
import type { SearchWish } from '../../_shared/repositories/searches'
import { savedSearches } from './view'

const HASH_LENGTH = 16

const searchId = (openid: string, wish: SearchWish): string =>
  `${openid}:search-${sha256Hex(JSON.stringify(wish)).slice(0, HASH_LENGTH)}`

/** Begins with tomorrow: what matches already is on the screen. */
const keep = async (_id: string, wish: SearchWish, { openid, now, today }: Call): Promise<void> => {
  if ((await findSearch(_id)) !== null) return
  const seen = (await newMatches(wish, today)).map(({ _id: id }) => id)
  await putSearch({ _id, kind: 'search', openid, wish, createdAt: now, seen, nextDueOn: addDays(today, 1) })
}

/** Follows a search for new matches, or no longer; the same search twice is one. */
export const searchesSet: UseCase<'searches.set'> = async ({ search, follow }, call) => {
  const wish = { q: search.q ?? null, region: search.region ?? null, kind: search.kind ?? null }
  if (wish.q === null && wish.region === null && wish.kind === null) return badRequest('请至少填一个搜索条件', 'search')
  const id = searchId(call.openid, wish)
  if (follow) await keep(id, wish, call)
  else await removeSearch(id)
  return { searches: await savedSearches(call.openid), now: call.now }
}
