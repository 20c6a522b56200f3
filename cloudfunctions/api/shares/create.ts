import { shareCode } from '@/domain/share'
import { sha256 } from '../../_shared/digest'
import type { UseCase } from '../../_shared/handler'
import { noticesByIds } from '../../_shared/repositories/notices'
import { keepShare } from '../../_shared/repositories/shares'

/** Makes the caller's share of a notice; asked again, it is the same one. */
export const sharesCreate: UseCase<'shares.create'> = async ({ noticeId }, { openid, now, today }) => {
  const [notice] = await noticesByIds([noticeId])
  if (!notice) return { errCode: 'NOT_FOUND', errMsg: '没有找到这条政策，可能已被撤下', path: 'noticeId' }
  const { title: noticeTitle, kind, regionCode } = notice
  const code = shareCode(openid, noticeId, sha256)
  await keepShare({ _id: code, openid, noticeId, noticeTitle, kind, regionCode, createdAt: now, day: today })
  return { code }
}
