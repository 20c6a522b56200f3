import type { Point } from './point'

/** 请于20日前: a duty by a day whose month stands elsewhere; 届满30日前 counts days instead. */
const LEADS =
  /(?:[请须需]于?|(?:务必|统一|最迟|最晚|必须)于?|(?:^|[,。;:(\n]|企业|单位|公司)于|月[0-9]{1,2}[日号](?:、|和|及))$/
const COUNTS = /届满|期满|到期|召开|举[办行]|开[展工标庭]|提前|书面通知|施工|协议|合同/
const CLOSES =
  /^(?:\([^()\n]{1,8}\))?(?:上午|下午|中午|晚上?)?(?:[012]?[0-9](?:时|点|:[0-5][0-9]))?(?:下班)?(?:之前|以前|前(?![后期述款])|止|截止)/
const LOOK_BACK = 16
/** How far back a month still speaks for a day. */
const MONTH_REACH = 80

/** True for a day without its month by which something has to be done. */
export const isBareDay = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  return CLOSES.test(text.slice(end, end + LOOK_BACK)) && LEADS.test(before) && !COUNTS.test(before)
}

/** The day with the month that was named last, if that stands in reach. */
export const withMonthNear = (text: string, point: Point, before: Point | undefined): Point => {
  if (point.monthWord !== '?' || before === undefined || before.month === null) return point
  const between = text.slice(before.end, point.start)
  if (between.length > MONTH_REACH || /\n[^\n]*\n/.test(between)) return point
  return { ...point, near: { year: before.year, month: before.month } }
}
