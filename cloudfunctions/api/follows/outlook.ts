import { CATCH_UP_DAYS, coveredIds, DEFAULT_HOUR, planFor, sendingMinute } from '@/domain/reminder'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { isDayOff } from '../../_shared/planning/daysOff'
import { isDeadline, liveWindows } from '../../_shared/planning/wanted'
import { followsOf } from '../../_shared/repositories/follows'
import { heldGrants } from '../../_shared/repositories/grants'
import { datedNotices } from '../../_shared/repositories/notices'
import { readerHours } from '../../_shared/repositories/readers'
import { deadlineRow, remindersFrom } from '../../_shared/repositories/reminders'
import type { QueuedReminder, ReminderRow } from '../../_shared/repositories/reminders'

/** A message that is still to come, whether or not it stands in the queue yet. */
export type Coming = QueuedReminder & { state: 'planned' }

/** A reader's coming reminders, and which of them the messages that WeChat still lets us send will carry. */
export interface Outlook {
  coming: Coming[]
  covered: ReadonlySet<string>
  held: number
}

/** What the follows ask for from today on. */
const planned = async (openid: string, today: LocalDate): Promise<Coming[]> => {
  const follows = await followsOf(openid)
  const [notices, hours] = await Promise.all([
    datedNotices(follows.map(({ noticeId }) => noticeId)),
    readerHours([openid]),
  ])
  const hour = hours.get(openid) ?? DEFAULT_HOUR
  const byId = new Map(notices.map((notice) => [notice._id, notice]))
  return follows.flatMap((follow) => {
    const notice = byId.get(follow.noticeId)
    if (!notice) return []
    return planFor(follow, liveWindows(notice), today, isDayOff).map((plan): Coming => {
      const row = deadlineRow(plan, notice.title, sendingMinute(plan.dueOn, plan.about, hour))
      return { ...row, state: 'planned' }
    })
  })
}

const isComing = (row: ReminderRow): row is ReminderRow & Coming => row.state === 'planned' && isDeadline(row)

export const outlookOf = async (openid: string, today: LocalDate): Promise<Outlook> => {
  const [plans, queued, held] = await Promise.all([
    planned(openid, today),
    remindersFrom(openid, addDays(today, -CATCH_UP_DAYS)),
    heldGrants(openid, 'deadline'),
  ])
  const known = new Set(queued.filter(({ state }) => state !== 'cancelled').map(({ _id }) => _id))
  const coming = [...queued.filter(isComing), ...plans.filter(({ _id }) => !known.has(_id))]
  // What was missed goes out with what is due today, in one message.
  const dated = coming.map(({ _id, noticeId, dueOn }) => ({ id: _id, noticeId, dueOn: dueOn < today ? today : dueOn }))
  return { coming, covered: coveredIds(dated, held), held }
}
