import { FEED_LIMIT_DEFAULT } from '@/contract/notices'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'
import { parseCursor } from './cursor'
import { newest } from './newest'
import { search } from './search'

/** A page of cards: the newest first, or the best found first where something was typed. */
export const noticesFeed: UseCase<'notices.feed'> = async (request, call) => {
  const searching = request.q !== undefined && request.q !== ''
  const after = request.cursor === undefined ? null : parseCursor(request.cursor)
  const foreign = after !== null && (after.rank !== null) !== searching
  if (foreign || (after === null && request.cursor !== undefined))
    return badRequest('cursor 不是上一页给出的 nextCursor', 'cursor')
  const limit = request.limit ?? FEED_LIMIT_DEFAULT
  const page = await (searching ? search : newest)(request, limit, after, call)
  return { ...page, now: call.now }
}
