import type { NoticeKind, Window } from '@/domain/notice'
import { addMonths, closeDate, isDated } from '@/domain/time'
import type { DatedClose, LocalDate } from '@/domain/time'
import { ownWindows } from './summarise'

/** What a forecast needs to know of a notice. */
export interface Dated {
  id: string
  title: string
  kind: NoticeKind
  windows: readonly Window[]
}

/** A yearly window that is expected because there was one a year ago; no date of it is certain. */
export interface ExpectedWindow {
  noticeId: string
  title: string
  windowId: string
  /** A year after last year's close: for the order and the month only. */
  around: LocalDate
  lastYear: DatedClose
}

const YEAR = /20\d\d\s*年?(?:度)?/g
const NUMBERED = /第[一二三四五六七八九十\d]+[批期次轮]/g

/** What stays the same from year to year in the title of a yearly call; null for a title that names no year. */
export const seriesOf = (title: string): string | null => {
  const bare = title.replace(YEAR, '')
  return bare === title ? null : bare.replace(NUMBERED, '').replace(/[\s“”"《》（）()〔〕丨|]/g, '')
}

const APPLYING = ['apply', 'submit', 'register']
const MONTHS = 12

/** Only what was read without doubt and closed on a day is worth expecting again. */
const isRepeatable = ({ action, closes, recurrence, certainty }: Window): boolean =>
  APPLYING.includes(action) && closes !== null && isDated(closes) && recurrence === null && certainty !== 'unsure'

const lastOf = (windows: Window[]): Window | undefined =>
  windows.reduce<Window | undefined>(
    (last, next) => (last === undefined || String(next.closes) > String(last.closes) ? next : last),
    undefined,
  )

/** What one call of last year lets expect; null where it lets expect nothing. */
const expectedOf = ({ id, title, kind, windows }: Dated): (ExpectedWindow & { series: string }) | null => {
  const series = seriesOf(title)
  const window = lastOf(ownWindows(windows).filter(isRepeatable))
  if (kind !== 'call' || series === null || window === undefined) return null
  const lastYear = window.closes as DatedClose
  const around = addMonths(closeDate(lastYear), MONTHS)
  return { noticeId: id, title, windowId: window.id, around, lastYear, series }
}

/**
 * The yearly windows to expect in a month ('2026-03') on a day, from the calls that closed a year before; none for a
 * series of which a newer call is known already, and none for days gone by. One a series.
 */
export const expectedIn = (
  month: string,
  lastYear: readonly Dated[],
  newer: readonly Pick<Dated, 'title'>[],
  today: LocalDate,
): ExpectedWindow[] => {
  const told = new Set(newer.map(({ title }) => seriesOf(title)))
  const found: ExpectedWindow[] = []
  for (const dated of lastYear) {
    const one = expectedOf(dated)
    if (one === null || told.has(one.series) || !one.around.startsWith(month) || one.around < today) continue
    const { series, ...expected } = one
    told.add(series)
    found.push(expected)
  }
  return found.sort((a, b) => (a.around < b.around ? -1 : 1))
}

const THIRDS = ['上旬', '中旬', '下旬'] as const

/** 预计3月下旬: as exact as last year allows to say. */
export const expectedWords = ({ around }: Pick<ExpectedWindow, 'around'>): string => {
  const [month, day] = [Number(around.slice(5, 7)), Number(around.slice(8, 10))]
  return `预计${month}月${THIRDS[Math.min(2, Math.floor((day - 1) / 10))]}`
}
