import { cardOf } from '../../_shared/card'
import type { UseCase } from '../../_shared/handler'
import { followsOf } from '../../_shared/repositories/follows'
import { noticesByIds } from '../../_shared/repositories/notices'
import { latestOf } from '../../_shared/repositories/reminders'
import { outlookOf } from './outlook'
import { viewOf } from './view'

/** As many as the database answers at once. */
const REMINDERS_MAX = 1000

/** What a reader follows, the latest follow first, each with its card and coverage. */
export const followsList: UseCase<'follows.list'> = async (_request, { openid, now, today }) => {
  const follows = await followsOf(openid)
  const [notices, latest, outlook] = await Promise.all([
    noticesByIds(follows.map(({ noticeId }) => noticeId)),
    latestOf(openid, REMINDERS_MAX),
    outlookOf(openid, today),
  ])
  const cards = new Map(notices.map((notice) => [notice._id, cardOf(notice, today)]))
  return {
    follows: follows.flatMap((follow) => {
      const card = cards.get(follow.noticeId)
      return card ? [{ follow: viewOf(follow, latest, outlook, today), card }] : []
    }),
    now,
  }
}
