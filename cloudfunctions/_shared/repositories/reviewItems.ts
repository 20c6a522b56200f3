import type { Urgency } from '@/domain/review'
import type { LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** A notice that waits for a person; _id is the notice's. */
export interface ReviewItemRow extends Row, Urgency {
  title: string
  publishedOn: LocalDate
  /** The last day on which a look helps; far ahead where a reader reported something or readings differ. */
  until: LocalDate
  /** How many facts wait. */
  questions: number
  /** Decided once and now read otherwise, or of a text that changed. */
  differs: boolean
}

const items = table<ReviewItemRow>('reviewItems')

export const putReviewItem = (row: ReviewItemRow): Promise<void> => items.put(row)
export const removeReviewItem = (noticeId: string): Promise<void> => items.remove(noticeId)

/** Says how many follow a notice that waits; nothing where it does not wait. */
export const noteFollowers = async (noticeId: string, followers: number): Promise<void> => {
  await items.updateWhere({ _id: noticeId }, { followers })
}

/** True where the notice waits for a person. */
export const isWaiting = async (noticeId: string): Promise<boolean> => (await items.get(noticeId)) !== null

/** Those that a look still helps on a day, the soonest over first. */
export const waitingFrom = (today: LocalDate, limit: number): Promise<ReviewItemRow[]> =>
  items.find({ where: { until: command.gte(today) }, orderBy: [['until', 'asc']], limit })

/** The most followed of those that wait. */
export const waitingByFollowers = (limit: number): Promise<ReviewItemRow[]> =>
  items.find({ where: { followers: command.gt(0) }, orderBy: [['followers', 'desc']], limit })

/** Those that readers reported or that are read otherwise than decided. */
export const waitingPressed = (far: LocalDate, limit: number): Promise<ReviewItemRow[]> =>
  items.find({ where: { until: far }, limit })

export const countWaiting = (today: LocalDate): Promise<number> => items.count({ until: command.gte(today) })
