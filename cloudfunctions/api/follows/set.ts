import { LEADS } from '@/domain/reminder'
import type { UseCase } from '../../_shared/handler'
import { cancelFollow, planFollow } from '../../_shared/planning'
import { removeFollow, saveFollow } from '../../_shared/repositories/follows'
import { noticesByIds } from '../../_shared/repositories/notices'
import { followView } from './view'

/** Sets when to be reminded of a notice and plans it at once; no lead at all is no longer following. */
export const followsSet: UseCase<'follows.set'> = async ({ noticeId, leads }, { openid, now, today }) => {
  if (leads.length === 0) {
    await removeFollow(openid, noticeId)
    await cancelFollow(openid, noticeId)
    return { follow: null, now }
  }
  const [notice] = await noticesByIds([noticeId])
  if (!notice) return { errCode: 'NOT_FOUND', errMsg: '没有找到这条政策，可能已被撤下', path: 'noticeId' }
  const chosen = LEADS.filter((lead) => leads.includes(lead))
  const follow = await saveFollow(openid, noticeId, chosen, now)
  await planFollow(follow, notice, today)
  return { follow: await followView(openid, noticeId), now }
}
