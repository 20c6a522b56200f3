import { isBareDay, withMonthNear } from './bareDays'
import { hourAt, weekdayEnd } from './hours'
import { numeral } from './numerals'
import { PART_WORDS, WHOLE_MONTH, daysOfPart } from './parts'
import type { MonthWord, Point, YearWord } from './point'
import { emptyPoint } from './point'
import { isShortDay } from './shortDays'

const YEAR = '(?:([12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})年|(今|本|次|明|当|去|上|每)年(?:度)?的?)'
const MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?'
const DAY = '(3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
const PART = `(月?底|末|${PART_WORDS})`

type Build = (found: RegExpMatchArray, point: Point) => Point

const number = (text: string | undefined): number | null => (text === undefined ? null : numeral(text))

const part = (word: string | undefined): Pick<Point, 'day' | 'span'> => {
  if (word === undefined) return { day: null, span: WHOLE_MONTH }
  return /[底末]/.test(word) ? { day: 31, span: null } : { day: null, span: daysOfPart(word) }
}

const calendarDay: Build = (found, point) => ({
  ...point,
  year: number(found[1]),
  yearWord: (found[2] as YearWord | undefined) ?? null,
  month: number(found[3]),
  ...(found[4] === undefined ? part(found[5]) : { day: number(found[4]), span: null }),
})

const isoDay: Build = (found, point) => ({
  ...point,
  year: number(found[1]),
  month: number(found[2]),
  day: number(found[3]),
})

const dayOfMonth: Build = (found, point) => ({
  ...point,
  monthWord: (found[1] as MonthWord | undefined) ?? null,
  ...(found[2] === undefined ? part(found[3]) : { day: number(found[2]) }),
})

const bareDay: Build = (found, point) => ({ ...point, monthWord: '?', day: number(found[1]) })

const endOfYear: Build = (found, point) => ({
  ...point,
  year: number(found[1]),
  yearWord: (found[2] as YearWord | undefined) ?? null,
  month: 12,
  day: 31,
})

const endOfQuarter: Build = (found, point) => ({
  ...point,
  year: number(found[1]),
  yearWord: (found[2] as YearWord | undefined) ?? null,
  month: (numeral(found[3] ?? '') || 4) * 3,
  day: 31,
})

const WEEK = '一二三四五六日'
const weekday: Build = (found, point) => ({
  ...point,
  anchor: 'week',
  weekOffset: (found[1] === '下' ? 7 : 0) + WEEK.indexOf((found[2] ?? '一').replace('天', '日')),
  day: number(found[3]),
})

const publish: Build = (_found, point) => ({ ...point, anchor: 'publish' })

interface Form {
  pattern: RegExp
  build: Build
  /** What else must hold around the figures. */
  accepts?: (text: string, start: number, end: number) => boolean
}

const monthDay: Build = (found, point) => ({
  ...point,
  month: number(found[1]),
  day: number(found[2]),
  short: true,
})

const FORMS: Form[] = [
  {
    pattern: new RegExp(
      `${YEAR}?${MONTH}(?:${DAY}(?:[日号](?!楼|线|馆|厅|门|院|文)|(?=[-~]{1,2}[0-9]{1,2}[日号]))|${PART})?`,
      'g',
    ),
    build: calendarDay,
  },
  { pattern: /(20[0-9]{2})[-./](1[0-2]|0?[1-9])[-./](3[01]|[12][0-9]|0?[1-9])(?![0-9])/g, build: isoDay },
  { pattern: /(1[0-2]|0?[1-9])[./](3[01]|[12][0-9]|0?[1-9])(?![0-9])/g, build: monthDay, accepts: isShortDay },
  {
    pattern: new RegExp(
      `(每|本|下|次|当)(?:个)?月(?:(?:应当?|须|需|于|在|的){0,3}${DAY}[日号]?(?![0-9个%])|(底|末|${PART_WORDS}))`,
      'g',
    ),
    build: dayOfMonth,
  },
  { pattern: new RegExp(`${DAY}[日号]`, 'g'), build: bareDay, accepts: isBareDay },
  { pattern: new RegExp(`${YEAR}?(?:年底|年末)|${YEAR}(?:底|末)`, 'g'), build: endOfYear },
  { pattern: new RegExp(`${YEAR}?第?([一二三四1-4])季度(?:底|末)`, 'g'), build: endOfQuarter },
  { pattern: /(本|下|这)(?:个)?(?:周|星期)([一二三四五六日天])(?:\(([0-9]{1,2})日\))?/g, build: weekday },
  {
    pattern: /即日|(?:本|该|申报|此)?(?:通知|指南|公告|公示|通告|文件)?(?:发布|印发|公布|下发|公示|发文)之?日(?!前)/g,
    build: publish,
  },
]

/** A day without its month is read only behind a dash: 12月18日-19日. */
const SECOND = new RegExp(`^(?:\\([^()\\n]{1,8}\\))?(?:起|开始)?(?:[-~]{1,2}|至|到)${DAY}[日号](?!内)`)

const secondDay = (text: string, first: Point): Point | null => {
  const monthKnown = first.month !== null || first.monthWord !== null
  const found = monthKnown && first.span === null ? SECOND.exec(text.slice(first.end, first.end + 24)) : null
  if (!found) return null
  const end = first.end + found[0].length
  const start = end - (found[1]?.length ?? 0) - 1
  return withHour(text, { ...first, start, end, hour: null, day: numeral(found[1] ?? '') })
}

const withHour = (text: string, point: Point): Point => {
  if (point.span !== null || point.anchor === 'publish') return point
  const end = weekdayEnd(text, point.end)
  const hour = hourAt(text, end)
  return hour ? { ...point, end: hour.end, hour: hour.hour } : { ...point, end }
}

/** The word for the year may stand apart: 次年须在3月31日前, 每年应于5月31日前. */
const APART = /(今|本|次|明|当|每)年度?(?:的|应当?|须|需|要|于|在){1,3}$/

/** 每年集中受理两次,截止时间为3月31日: no other year stands between. */
const EVERY_YEAR = /每年[^。;\n]{0,60}$/
const OTHER_YEAR = /\d{4}年|[今本当次明]年/

const isEveryYear = (text: string, start: number): boolean => {
  const words = EVERY_YEAR.exec(text.slice(Math.max(0, start - 64), start))?.[0]
  return words !== undefined && !OTHER_YEAR.test(words)
}

const withYearWord = (text: string, point: Point): Point => {
  if (point.year !== null || point.yearWord !== null || point.month === null) return point
  if (isEveryYear(text, point.start)) return { ...point, yearWord: '每' }
  const found = APART.exec(text.slice(Math.max(0, point.start - 8), point.start))
  return found ? { ...point, yearWord: found[1] as YearWord } : point
}

/** 每季度次月10日 is no day of the next month. */
const inQuarter = (text: string, start: number): boolean =>
  /季度?(?:的|结束后)?$/.test(text.slice(Math.max(0, start - 5), start))

const RECURS = /每(?:个)?([季年月批期次轮])[^。;\n]{0,60}$/

/** The month of a day that recurs: every month behind 每月, unknown behind 每季度, 每年 and 每批. */
const recurring = (text: string, point: Point): Point | null => {
  if (point.monthWord !== '次' && point.monthWord !== '当') return point
  const every = RECURS.exec(text.slice(Math.max(0, point.start - 64), point.start))?.[1]
  if (every === undefined) return point
  return every === '月' ? { ...point, monthWord: '每' } : null
}

const afterDigit = (text: string, start: number): boolean => /[0-9.]/.test(text.charAt(start - 1))

const readForm = (text: string, form: Form): Point[] => {
  const points: Point[] = []
  for (const found of text.matchAll(form.pattern)) {
    if (afterDigit(text, found.index) || inQuarter(text, found.index)) continue
    if (form.accepts?.(text, found.index, found.index + found[0].length) === false) continue
    const bare = form.build(found, emptyPoint(found.index, found.index + found[0].length))
    const known = recurring(text, withYearWord(text, bare))
    if (known === null) continue
    const point = withHour(text, known)
    points.push(point)
    const second = secondDay(text, point)
    if (second) points.push(second)
  }
  return points
}

/** Every day that a text names, in order, none overlapping another. */
export const readPoints = (text: string): Point[] => {
  const found = FORMS.flatMap((form) => readForm(text, form)).sort((a, b) => a.start - b.start || b.end - a.end)
  const points: Point[] = []
  for (const point of found) {
    const before = points[points.length - 1]
    if (before === undefined || point.start >= before.end) points.push(withMonthNear(text, point, before))
  }
  return points
}
