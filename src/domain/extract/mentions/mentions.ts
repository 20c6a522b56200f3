import { doubtsOf, lacksYear } from './doubts'
import type { Mention, Shape } from './mention'
import type { Point } from './point'
import { readPoints } from './points'
import type { Frame } from './resolve'
import { isYearly, opensBefore, patternOf, resolvePoint, withHour } from './resolve'
import type { Recurrence } from '@/domain/notice'
import { vagueDay, vagueRange } from './vague'
import { isDated } from '@/domain/time'
import type { Close, LocalDate } from '@/domain/time'

const JOINT = /^(?:\([^()\n]{1,8}\))?(?:起|开始)?,?(?:-{1,3}|~{1,2}|截?至|到|止于?)(?:于)?$/
const JOINT_LENGTH = 14
const BEFORE =
  /^(?:\([^()\n]{1,10}\))?(?:上午|下午)?(?:下班|当天|当日|工作日)?(?:之前|以前|前(?!后|期|述|款|一)|止|截止)|^\([^()\n]{0,6}前\)|^\)(?:上午|下午)?(?:下班)?(?:之前|以前|前)/
const FROM = /^(?:\([^()\n]{1,8}\))?(?:起|以后|之后|后|开始|启动)/
const LEADS_TO_CLOSE =
  /(?:截止|截至|截止于|至|到|不得?晚于|不得?迟于|最[晚迟]不(?:得)?超过|最迟(?:于)?|最晚(?:于)?|止于|时限|仍|(?:延长|延期|顺延|推迟|提前|调整|变更|改)(?:为|至|到)?)(?:时间|日期|日)?(?:统一|分别)?(?:为|是|:|至|到|于|在)?(?:北京时间)?$/
const LOOK_BACK = 16

/** How far back a stated year still speaks for 次年 and 当年. */
const YEAR_REACH = 60

const joined = (text: string, first: Point, second: Point | undefined): boolean =>
  second !== undefined &&
  second.start - first.end <= JOINT_LENGTH &&
  second.start >= first.end &&
  JOINT.test(text.slice(first.end, second.start))

const shapeOf = (text: string, point: Point): Shape => {
  const after = text.slice(point.end, point.end + LOOK_BACK)
  if (BEFORE.test(after)) return 'until'
  if (FROM.test(after)) return 'from'
  return LEADS_TO_CLOSE.test(text.slice(Math.max(0, point.start - LOOK_BACK), point.start)) ? 'until' : 'on'
}

const recurrenceOf = (point: Point, frame: Frame): Recurrence | null => {
  if (point.monthWord === '每') return 'monthly'
  return isYearly(point, frame) ? 'yearly' : null
}

const closeOf = (point: Point, frame: Frame): Close | null => {
  const date = resolvePoint(point, frame)
  return date && withHour(date, point.hour)
}

/** 发布之日 alone is where a period is counted from, not a day to act by. */
const single = (text: string, point: Point, frame: Frame): Mention | null => {
  if (point.anchor === 'publish') return null
  if (point.span !== null) return vagueDay(text, point, frame)
  const recurrence = recurrenceOf(point, frame)
  const closes = recurrence === null ? closeOf(point, frame) : patternOf(point)
  if (closes === null) return null
  return {
    start: point.start,
    end: point.end,
    shape: shapeOf(text, point),
    opens: null,
    closes,
    recurrence,
    relative: null,
    yearImplied: recurrence === null && lacksYear(point),
    doubts: doubtsOf(point),
  }
}

/** 2026年12月15日至次年1月15日: the word counts from the year of the first day. */
const yearFrom = (first: Point, { yearWord }: Point): number | null =>
  first.year !== null && yearWord === '次' ? first.year + 1 : null

/** The second day of a range with what only the first says: its year, 每年, 每月. */
const inheriting = (first: Point, second: Point): Point => {
  const year = second.year ?? yearFrom(first, second)
  return {
    ...second,
    yearWord: year === null ? (second.yearWord ?? first.yearWord) : null,
    monthWord: second.month === null ? (second.monthWord ?? first.monthWord) : null,
    year: year ?? yearAfter(first, second),
  }
}

/** From one day to another, the second with what only the first says. */
const exactRange = (text: string, first: Point, second: Point, frame: Frame): Mention | null => {
  const close = single(text, second, frame)
  if (close === null) return null
  const dated = close.closes !== null && isDated(close.closes) ? close.closes : null
  const opens = dated === null ? null : opensBefore(first, frame, dated)
  const reversed = opens !== null && dated !== null && opens > dated
  return {
    ...close,
    start: first.start,
    shape: 'range',
    opens,
    yearImplied: first.year === null && second.year === null,
    doubts: reversed ? [...close.doubts, '起止日期先后颠倒'] : close.doubts,
  }
}

const range = (text: string, first: Point, second: Point, frame: Frame): Mention | null => {
  const vague = first.span !== null || second.span !== null
  return (vague ? vagueRange : exactRange)(text, first, inheriting(first, second), frame)
}

/** The year of a second day that leaves it out: the first day's, or the next where it would lie before. */
const yearAfter = (first: Point, second: Point): number | null => {
  if (first.year === null || first.month === null || second.month === null) return first.year
  const wraps = second.month < first.month || (second.month === first.month && (second.day ?? 31) < (first.day ?? 1))
  return first.year + (wraps ? 1 : 0)
}

interface Stated {
  year: number
  end: number
}

/** The year that speaks for 次年 and 当年 at a point: the last one stated, if it stands near. */
const frameAt = (point: Point, base: LocalDate, stated: Stated | null): Frame => ({
  base,
  statedYear: stated !== null && point.start - stated.end <= YEAR_REACH ? stated.year : null,
})

const LISTED = /^(?:、|和|及|以及)$/

/** 截止时间为3月31日和9月30日: what closes one day of a list closes the others. */
const shareShape = (text: string, mentions: Mention[]): Mention[] =>
  mentions.map((mention, i) => {
    const listed = [mentions[i - 1], mentions[i + 1]].some(
      (other) =>
        other?.shape === 'until' &&
        LISTED.test(text.slice(Math.min(mention.end, other.end), Math.max(mention.start, other.start))),
    )
    return listed && mention.shape === 'on' ? { ...mention, shape: 'until' } : mention
  })

/** The days and ranges of a text in order; `base` is the day from which missing years follow. */
export const readDayMentions = (text: string, base: LocalDate): Mention[] => {
  const points = readPoints(text)
  const mentions: Mention[] = []
  let stated: Stated | null = null
  for (let i = 0; i < points.length; i++) {
    const first = points[i] as Point
    const second = points[i + 1]
    const last = joined(text, first, second) && second ? second : first
    const frame = frameAt(first, base, stated)
    const mention = last === first ? single(text, first, frame) : range(text, first, last, frame)
    if (mention !== null) mentions.push(mention)
    const year = last.year ?? first.year
    if (year !== null) stated = { year, end: last.end }
    if (last !== first) i++
  }
  return shareShape(text, mentions)
}
