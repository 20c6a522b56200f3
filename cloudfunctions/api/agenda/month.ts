import type { AgendaEntry } from '@/contract/agenda'
import { closeInMonth, closeMonthKeys } from '@/domain/deadline'
import { closeDate, closeOrder, endOfMonth } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { command } from '../../_shared/cloud'
import type { UseCase } from '../../_shared/handler'
import { followsOf } from '../../_shared/repositories/follows'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'

/** Notices of one month that are looked at; a year's worth of all offices closes in fewer. */
const NOTICES_MAX = 1000

/** The windows of one notice that close in a month; a recurring one from the notice's own month on. */
const entriesOf = (row: CardRow, month: string, followed: boolean): AgendaEntry[] =>
  row.windows.flatMap(({ id, closes, recurrence, action, scope, certainty }) => {
    const inMonth = closes === null ? null : closeInMonth(closes, month)
    if (inMonth === null || (recurrence !== null && inMonth < row.publishedOn)) return []
    const what = { noticeId: row._id, windowId: id, title: row.title, action, scope, certainty, followed }
    return [{ date: closeDate(inMonth), closes: inMonth, ...what }]
  })

const byClose = (a: AgendaEntry, b: AgendaEntry): number => {
  const [first, second] = [closeOrder(a.closes) + a.windowId, closeOrder(b.closes) + b.windowId]
  return first === second ? 0 : first < second ? -1 : 1
}

/** What enterprises must file in a month, by day and hour. */
export const agendaMonth: UseCase<'agenda.month'> = async ({ month }, { openid, now }) => {
  const first = `${month}-01` as LocalDate
  const where = { listed: true, closeMonths: command.in(closeMonthKeys(first, endOfMonth(first))) }
  const [rows, follows] = await Promise.all([newestNotices(where, NOTICES_MAX), followsOf(openid)])
  const followed = new Set(follows.map(({ noticeId }) => noticeId))
  return { month, entries: rows.flatMap((row) => entriesOf(row, month, followed.has(row._id))).sort(byClose), now }
}
