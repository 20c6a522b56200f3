import { FAVOURITES_MAX } from '@/contract/reader'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'
import { noticesByIds } from '../../_shared/repositories/notices'
import { readerById, setFavourite } from '../../_shared/repositories/readers'

/** Keeps a notice or lets it go; twice is once. */
export const favouritesSet: UseCase<'favourites.set'> = async ({ noticeId, on }, { openid }) => {
  const { favourites } = await readerById(openid)
  if (favourites.includes(noticeId) === on) return { favourites }
  if (on && favourites.length >= FAVOURITES_MAX)
    return badRequest(`收藏已满 ${FAVOURITES_MAX} 条，请先取消一些`, 'noticeId')
  if (on && (await noticesByIds([noticeId])).length === 0)
    return { errCode: 'NOT_FOUND', errMsg: '没有找到这条政策，可能已被撤下', path: 'noticeId' }
  await setFavourite(openid, noticeId, on)
  return { favourites: (await readerById(openid)).favourites }
}
