import type { DaysOfMonth } from './parts'

/** How the text names the year: not at all, in figures (then `year` is set), or by a word. */
export type YearWord = '今' | '本' | '次' | '明' | '当' | '去' | '上' | '每' | null
/** `?`: no word at all (请于20日前). */
export type MonthWord = '本' | '下' | '次' | '当' | '每' | '?' | null

/** One day as it stands in the text; offsets into the normalised text, end exclusive. */
export interface Point {
  start: number
  end: number
  year: number | null
  yearWord: YearWord
  month: number | null
  monthWord: MonthWord
  /** 31 for 月底: the last day of the month. */
  day: number | null
  /** 上旬, 中旬, 下旬 or a bare month: the days that it may mean, none of which could be held. */
  span: DaysOfMonth | null
  /** For a day without its month: the month named last before it. */
  near: { year: number | null; month: number } | null
  /** 6/15 or 6.15: figures that only the words around them make a day. */
  short: boolean
  /** 'publish' for 即日 and 发布之日, 'week' for 下周五. */
  anchor: 'publish' | 'week' | null
  /** For `week`: days from Monday of the present week. */
  weekOffset: number
  /** 'HH:mm' where the text states one. */
  hour: string | null
}

export const emptyPoint = (start: number, end: number): Point => ({
  start,
  end,
  year: null,
  yearWord: null,
  month: null,
  monthWord: null,
  day: null,
  span: null,
  near: null,
  short: false,
  anchor: null,
  weekOffset: 0,
  hour: null,
})
