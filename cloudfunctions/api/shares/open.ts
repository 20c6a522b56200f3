import type { UseCase } from '../../_shared/handler'
import { viewerOf } from '../../_shared/repositories/readers'
import { countOpen } from '../../_shared/repositories/shareCounts'
import { isDigest, shareByCode } from '../../_shared/repositories/shares'
import { sequelById } from '../notices/sequel'

/** Counts that a share was opened, and says what has come of its notice since. A list is opened by `digests.open`. */
export const sharesOpen: UseCase<'shares.open'> = async ({ code }, call) => {
  const share = await shareByCode(code)
  if (share === null || isDigest(share)) return { errCode: 'NOT_FOUND', errMsg: '没有这个分享码', path: 'code' }
  await countOpen(share, call.openid, call.today)
  const { noticeId } = share
  return { noticeId, sequel: await sequelById(share, { call, viewer: await viewerOf(call.openid) }), now: call.now }
}
