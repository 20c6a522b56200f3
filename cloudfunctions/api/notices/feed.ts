import { FEED_LIMIT_DEFAULT } from '@/contract/notices'
import type { FeedRequest, FeedSort } from '@/contract/notices'
import type { Profile } from '@/domain/company'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'
import { viewerOf } from '../../_shared/repositories/readers'
import { parseCursor } from './cursor'
import { nearestDeadline } from './deadline'
import { bestForFirm } from './forFirm'
import { newest } from './newest'
import type { Asked, Page } from './page'
import { search } from './search'

const isSearch = ({ q }: FeedRequest): boolean => q !== undefined && q !== ''

/** Without a firm nothing can be the best match for it: the newest first then. */
const sortOf = (request: FeedRequest, firm: Profile | null): FeedSort => {
  if (isSearch(request)) return request.sort ?? 'match'
  return request.sort === 'match' && firm === null ? 'newest' : (request.sort ?? 'newest')
}

const pageOf = (asked: Asked, sort: FeedSort): Promise<Page> => {
  if (isSearch(asked.request)) return search(asked)
  if (sort === 'deadline') return nearestDeadline(asked)
  return sort === 'match' && asked.viewer.firm !== null ? bestForFirm(asked, asked.viewer.firm) : newest(asked)
}

/** A page of cards in the order asked for: newest, nearest deadline, or best match. */
export const noticesFeed: UseCase<'notices.feed'> = async (request, call) => {
  const viewer = await viewerOf(call.openid)
  const sort = sortOf(request, viewer.firm)
  const after = request.cursor === undefined ? null : parseCursor(request.cursor)
  if (request.cursor !== undefined && after?.sort !== sort)
    return badRequest('cursor 不是上一页给出的 nextCursor', 'cursor')
  const page = await pageOf({ request, limit: request.limit ?? FEED_LIMIT_DEFAULT, after, call, viewer }, sort)
  return { ...page, now: call.now }
}
