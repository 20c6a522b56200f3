import { addDays } from '@/domain/time'
import type { DatedClose, LocalDate } from '@/domain/time'
import type { Mention } from './mention'
import type { Point } from './point'
import { resolvePoint, withHour } from './resolve'
import type { Frame } from './resolve'

const NO_DAY = '没有写明是哪一天'
const EARLIEST = '按最早的一天提醒'

const BEFORE = /^(?:之前|以前|前(?!后|期|述|款|一))/
const UNTIL = /^(?:止|截止)/
const LEADS_TO_CLOSE =
  /(?:截止|截至|(?:^|[^0-9])(?:至|到)|不得?晚于|不得?迟于|最[晚迟](?:于)?|止于)(?:时间|日期|日)?(?:为|是|:|于|在)?$/
/** What is said to run in a month, or in a part of it: 申报时间:5月-6月, 5-6月. */
const TIMED =
  /(?:申报|受理|申请|报名|填报|提交|征集|注册|申领|兑付|兑现|招募)(?:时间|日期|期限|时限|阶段)?(?:安排)?(?:集中|统一)?(?:为|是|在|于|:)?((?:1[0-2]|0?[1-9])月?份?[-~至到])?$/
const RUNS =
  /^(?:期间)?,?(?:各?(?:有关)?(?:企业|单位)|申[报请](?:单位|企业|人|主体))?(?:可|应)?(?:集中|统一)?(?:受理|接受申报|组织申报|开展申报|登录|登陆|网上申报|网上填报|申报(?!的|材料))/
const LOOK_BACK = 24

const dayIn = (point: Point, day: number, frame: Frame): LocalDate | null =>
  resolvePoint({ ...point, span: null, day }, frame)

const mentionOf = (points: [Point, Point], days: { opens: LocalDate | null; closes: DatedClose }): Mention => ({
  start: points[0].start,
  end: points[1].end,
  shape: 'range',
  ...days,
  recurrence: null,
  relative: null,
  yearImplied: points.every(({ year }) => year === null),
  doubts: [NO_DAY],
})

/** The close that is surely not too late: the day before a part begins (6月中旬前), or its first day (至6月中旬). */
const earliestClose = (text: string, point: Point, frame: Frame): LocalDate | null => {
  const first = point.span === null ? null : dayIn(point, point.span.from, frame)
  if (first === null) return null
  const after = text.slice(point.end, point.end + 4)
  if (BEFORE.test(after)) return addDays(first, -1)
  const leads = LEADS_TO_CLOSE.test(text.slice(Math.max(0, point.start - LOOK_BACK), point.start))
  return UNTIL.test(after) || leads ? first : null
}

const recurs = ({ yearWord, monthWord }: Point): boolean => yearWord === '每' || monthWord === '每'

/** A part of a month alone: something closes before or in it, or may be asked for within it. */
export const vagueDay = (text: string, point: Point, frame: Frame): Mention | null => {
  if (point.span === null || recurs(point)) return null
  const close = earliestClose(text, point, frame)
  if (close !== null) {
    const mention = mentionOf([point, point], { opens: null, closes: close })
    return { ...mention, shape: 'until', doubts: [...mention.doubts, EARLIEST] }
  }
  const label = TIMED.exec(text.slice(Math.max(0, point.start - LOOK_BACK), point.start))
  if (label === null) return null
  const [, from = ''] = label
  const first = { ...point, start: point.start - from.length, month: parseInt(from, 10) || point.month }
  return within([first, point], frame)
}

/** From the first day of one part to the last of the other. */
const within = ([first, last]: [Point, Point], frame: Frame): Mention | null => {
  const closes = last.span === null ? null : dayIn(last, last.span.to, frame)
  const opens = first.span === null ? null : dayIn(first, first.span.from, frame)
  return closes === null || (opens !== null && opens > closes) ? null : mentionOf([first, last], { opens, closes })
}

/** 5月至6月, 即日起至6月中旬: a range of which one end at least is no day; null for one that nothing is asked in. */
export const vagueRange = (text: string, first: Point, last: Point, frame: Frame): Mention | null => {
  if (recurs(first) || recurs(last)) return null
  if (last.span === null) return closedBy(first, last, frame)
  if (first.span === null) return untilPart(text, first, last, frame)
  const timed = TIMED.test(text.slice(Math.max(0, first.start - LOOK_BACK), first.start))
  return timed || RUNS.test(text.slice(last.end, last.end + LOOK_BACK)) ? within([first, last], frame) : null
}

/** 5月下旬至6月15日: the close is a day, only the first day is left open. */
const closedBy = (first: Point, last: Point, frame: Frame): Mention | null => {
  const closes = resolvePoint(last, frame)
  if (closes === null) return null
  return { ...mentionOf([first, last], { opens: null, closes: withHour(closes, last.hour) }), doubts: [] }
}

const untilPart = (text: string, first: Point, last: Point, frame: Frame): Mention | null => {
  const closes = earliestClose(text, last, frame)
  const opens = resolvePoint(first, frame)
  if (closes === null || (opens !== null && opens > closes)) return null
  const mention = mentionOf([first, last], { opens, closes })
  return { ...mention, doubts: [...mention.doubts, EARLIEST] }
}
