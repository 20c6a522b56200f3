import type { QueueItem } from '@/contract/desk/review'
import { rankOf } from '@/domain/review'
import type { LocalDate } from '@/domain/time'
import { countWaiting, waitingByFollowers, waitingFrom, waitingPressed } from '../../_shared/repositories/reviewItems'
import type { ReviewItemRow } from '../../_shared/repositories/reviewItems'
import { PRESSED } from '../../_shared/storing/waiting'
import type { DeskUseCase } from '../handler'

/** Of each sort so many are weighed against each other. */
const WEIGHED = 200
const SHOWN = 50

const itemOf = (row: ReviewItemRow, today: LocalDate): QueueItem => ({
  id: row._id,
  title: row.title,
  publishedOn: row.publishedOn,
  closesOn: row.closes.find((close) => close >= today) ?? null,
  followers: row.followers,
  questions: row.questions,
  reports: row.reports,
  differs: row.differs,
})

const byRank =
  (today: LocalDate) =>
  (a: ReviewItemRow, b: ReviewItemRow): number =>
    rankOf(b, today) - rankOf(a, today) || (a._id < b._id ? -1 : 1)

/** What waits for a person: of the soonest over, the most followed and the reported, the most urgent first. */
export const queueList: DeskUseCase<'queue.list'> = async (_request, { now, today }) => {
  const [soon, followed, pressed, total] = await Promise.all([
    waitingFrom(today, WEIGHED),
    waitingByFollowers(WEIGHED),
    waitingPressed(PRESSED, WEIGHED),
    countWaiting(today),
  ])
  const rows = new Map([...soon, ...followed, ...pressed].map((row) => [row._id, row]))
  const live = [...rows.values()].filter(({ until }) => until >= today)
  return {
    items: live
      .sort(byRank(today))
      .slice(0, SHOWN)
      .map((row) => itemOf(row, today)),
    total,
    now,
  }
}
