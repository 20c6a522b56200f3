import type { NoticeDetail } from '@/contract/notices'
import type { Viewer } from '../../_shared/card'
import type { UseCase } from '../../_shared/handler'
import { GONE, WITHDRAWN, shownNotice } from './get'

const NOBODY: Viewer = { firm: null, favourites: [] }

/** Nothing in it leads to another page: who reads it here can open none. */
const standingAlone = (notice: NoticeDetail): NoticeDetail => ({
  ...notice,
  rule: null,
  relations: notice.relations.map((relation) => ({ ...relation, noticeId: null })),
  citedBy: [],
  elsewhere: [],
})

/** One notice for whoever has no openid: a timeline's single page. */
export const noticesRead: UseCase<'notices.read'> = async ({ id }, call) => {
  const shown = await shownNotice(id, { call, viewer: NOBODY })
  if (shown === null) return GONE
  if (shown.row.ended === 'withdrawn') return WITHDRAWN
  const sequel = shown.sequel && { ...shown.sequel, more: [] }
  return { notice: standingAlone(shown.notice), sequel, now: call.now }
}
