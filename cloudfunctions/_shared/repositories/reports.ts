import type { WaitingReason } from '@/contract/desk/reports'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'

/**
 * What is said to be wrong with a notice. A reader's _id is openid:day:place, so that a day holds only so many; what `sync`
 * found is removed:notice:day.
 */
export interface ReportRow extends Row {
  openid: string
  noticeId: string
  day: LocalDate
  at: BeijingMinute
  reason: WaitingReason
  /** What the reader typed, '' for nothing. */
  words: string
  state: 'open' | 'closed'
}

/** More reports of one notice than anybody reads. */
const OF_NOTICE_MAX = 100

const reports = table<ReportRow>('reports')

/** What a reader reported on a day. */
export const reportsOfDay = (openid: string, day: LocalDate): Promise<ReportRow[]> =>
  reports.find({ where: { openid, day }, limit: OF_NOTICE_MAX })

/** False where that place of the day is taken. */
export const addReport = (row: ReportRow): Promise<boolean> => reports.insert(row)

/** What nobody has dealt with yet of one notice. */
export const openReports = (noticeId: string): Promise<ReportRow[]> =>
  reports.find({ where: { noticeId, state: 'open' }, limit: OF_NOTICE_MAX })

export const countOpenReports = (noticeId: string): Promise<number> => reports.count({ noticeId, state: 'open' })

/** Takes back one of them. */
export const closeReport = async (_id: string): Promise<void> => {
  await reports.updateWhere({ _id, state: 'open' }, { state: 'closed' })
}

/** Says that somebody has dealt with them; answers how many were open. */
export const closeReports = (noticeId: string): Promise<number> =>
  reports.updateWhere({ noticeId, state: 'open' }, { state: 'closed' })
