import { cardOf } from '../../_shared/card'
import type { UseCase } from '../../_shared/handler'
import { noticesByIds } from '../../_shared/repositories/notices'
import { viewerOf } from '../../_shared/repositories/readers'

/** What the reader keeps, the latest first; a notice that was taken down is left out. */
export const favouritesList: UseCase<'favourites.list'> = async (_request, { openid, now, today }) => {
  const viewer = await viewerOf(openid)
  const { favourites } = viewer
  const rows = new Map((await noticesByIds([...favourites])).map((row) => [row._id, row]))
  const cards = favourites.flatMap((id) => {
    const row = rows.get(id)
    return row === undefined ? [] : [cardOf(row, today, viewer)]
  })
  return { cards, now }
}
