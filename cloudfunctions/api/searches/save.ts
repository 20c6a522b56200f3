import type { FeedQuery } from '@/contract/notices'
import { SEARCHES_MAX } from '@/contract/reader'
import { noticeId } from '@/domain/notice'
import { sha256 } from '../../_shared/digest'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'
import { putSearch, readerById } from '../../_shared/repositories/readers'

/** The same question has the same id, whatever the order of its parts. */
const idOf = (query: FeedQuery): string => {
  const parts = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))
  return noticeId('search', JSON.stringify(parts), sha256)
}

/** Keeps a search; the same again is kept once, in front. */
export const searchesSave: UseCase<'searches.save'> = async ({ query }, { openid }) => {
  if (Object.keys(query).length === 0) return badRequest('没有可保存的搜索词或筛选', 'query')
  const { savedSearches } = await readerById(openid)
  const id = idOf(query)
  const known = savedSearches.some((search) => search.id === id)
  if (!known && savedSearches.length >= SEARCHES_MAX)
    return badRequest(`最多保存 ${SEARCHES_MAX} 个搜索，请先删除一些`, 'query')
  await putSearch(openid, { id, query })
  return { savedSearches: (await readerById(openid)).savedSearches }
}
