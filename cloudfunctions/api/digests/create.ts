import { digestCode } from '@/domain/share'
import { sha256 } from '../../_shared/digest'
import type { UseCase } from '../../_shared/handler'
import { noticesByIds } from '../../_shared/repositories/notices'
import { keepShare } from '../../_shared/repositories/shares'

/** Makes the caller's list of some notices; of the same notices it is the same one. */
export const digestsCreate: UseCase<'digests.create'> = async ({ noticeIds }, { openid, now, today }) => {
  const titles = new Map((await noticesByIds(noticeIds)).map(({ _id, title }) => [_id, title]))
  const notices = noticeIds.flatMap((noticeId) => {
    const title = titles.get(noticeId)
    return title === undefined ? [] : [{ noticeId, title }]
  })
  if (notices.length < noticeIds.length)
    return { errCode: 'NOT_FOUND', errMsg: '选中的政策里有的已被撤下，请重新选', path: 'noticeIds' }
  const code = digestCode(openid, noticeIds, sha256)
  await keepShare({ _id: code, openid, notices, createdAt: now, day: today })
  return { code }
}
