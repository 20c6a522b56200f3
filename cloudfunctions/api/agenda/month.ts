import type { AgendaEntry } from '@/contract/agenda'
import { nearness } from '@/domain/company'
import { closeInMonth, closeMonthKeys } from '@/domain/deadline'
import { closeDate, closeOrder, endOfMonth } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { command } from '../../_shared/cloud'
import type { UseCase } from '../../_shared/handler'
import { followsOf } from '../../_shared/repositories/follows'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { readerById } from '../../_shared/repositories/readers'
import { expectedWindows } from './expected'

/** Notices of one month that are looked at; a year's worth of all offices closes in fewer. */
const NOTICES_MAX = 1000

/** The windows of one notice that close in a month; a recurring one from the notice's own month on. */
const entriesOf = (row: CardRow, month: string, about: Pick<AgendaEntry, 'followed' | 'near'>): AgendaEntry[] =>
  row.windows.flatMap(({ id, closes, recurrence, action, scope, certainty }) => {
    const inMonth = closes === null ? null : closeInMonth(closes, month)
    if (inMonth === null || (recurrence !== null && inMonth < row.publishedOn)) return []
    const what = { noticeId: row._id, windowId: id, title: row.title, action, scope, certainty, ...about }
    return [{ date: closeDate(inMonth), closes: inMonth, ...what }]
  })

const byClose = (a: AgendaEntry, b: AgendaEntry): number => {
  const [first, second] = [closeOrder(a.closes) + a.windowId, closeOrder(b.closes) + b.windowId]
  return first === second ? 0 : first < second ? -1 : 1
}

const isNear = (row: CardRow, region: string | null): boolean =>
  region === null || row.regionCode === null || nearness(row.regionCode, region) !== null

/** What enterprises must file in a month, by day and hour, and what last year lets expect. */
export const agendaMonth: UseCase<'agenda.month'> = async ({ month }, { openid, now, today }) => {
  const first = `${month}-01` as LocalDate
  const where = { listed: true, closeMonths: command.in(closeMonthKeys(first, endOfMonth(first))) }
  const [rows, follows, { region }] = await Promise.all([
    newestNotices(where, NOTICES_MAX),
    followsOf(openid),
    readerById(openid),
  ])
  const followed = new Set(follows.map(({ noticeId }) => noticeId))
  const about = (row: CardRow) => ({ followed: followed.has(row._id), near: isNear(row, region) })
  return {
    month,
    placed: region !== null,
    entries: rows.flatMap((row) => entriesOf(row, month, about(row))).sort(byClose),
    expected: await expectedWindows(month, region, today),
    now,
  }
}
