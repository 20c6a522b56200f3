/** A weekday or a remark in brackets may stand between a day and its hour. */
const HOUR =
  /^ ?(?:\((?:周|星期|礼拜)?[^()\n]{1,8}\))?(上午|早上|中午|下午|傍晚|晚上|晚|凌晨)?([01]?[0-9]|2[0-4])(?:[:：]([0-5][0-9])(?::[0-5][0-9])?时?|时(?:([0-5]?[0-9])分)?|点(?:([0-5]?[0-9])分|(半))?)整?/
const WEEKDAY = /^\((?:周|星期|礼拜)[一二三四五六日天]\)/
const AFTERNOON = /下午|傍晚|晚/

export interface Hour {
  end: number
  hour: string
}

const hourOf = (found: RegExpExecArray): string => {
  const [, half, hours, colonMinutes, shiMinutes, dianMinutes, halfPast] = found
  const said = Number(hours)
  const full = half !== undefined && AFTERNOON.test(half) && said < 12 ? said + 12 : said
  const minutes = halfPast === undefined ? Number(colonMinutes ?? shiMinutes ?? dianMinutes ?? 0) : 30
  return `${String(full).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** 3月31日(17:45系统关闭): only an hour at which something ends belongs to the day. */
const BRACKETED =
  /^\((?:当日|当天)?(?:(?:系统|平台|网站)(?:于|将于)?)?((?:上午|中午|下午|晚上?)?(?:[01]?[0-9]|2[0-4])(?:[:：][0-5][0-9]|时|点)(?:[0-5]?[0-9]分)?)(?:整)?(?:之前|以前|前|止|截止|关闭|停止|系统|平台|自动|准时)[^()\n]{0,8}\)/

const bracketedHour = (text: string, at: number): Hour | null => {
  const found = BRACKETED.exec(text.slice(at, at + 40))
  const hour = found ? HOUR.exec(found[1] ?? '') : null
  return found && hour ? { end: at + found[0].length, hour: hourOf(hour) } : null
}

/** Behind an hour that opens a daily span (10:00-16:00) stands the hour that closes it. */
const SPAN = /^[-~至到]/
const LIST = /^[、,;](?:上午|下午|晚)?[0-9]/

/** The hour behind a day: of a daily span the later one; none where several spans are opening hours. */
export const hourAt = (text: string, at: number): Hour | null => {
  const bracketed = bracketedHour(text, at)
  if (bracketed) return bracketed
  const first = HOUR.exec(text.slice(at, at + 40))
  if (!first) return null
  const end = at + first[0].length
  if (!SPAN.test(text.charAt(end))) return { end, hour: hourOf(first) }
  const second = HOUR.exec(text.slice(end + 1, end + 20))
  const close = second ? end + 1 + second[0].length : end
  if (second && LIST.test(text.slice(close, close + 4))) return null
  return second && !/^[月日年]/.test(text.charAt(close))
    ? { end: close, hour: hourOf(second) }
    : { end, hour: hourOf(first) }
}

/** Where a weekday in brackets behind a day ends; the offset itself where there is none. */
export const weekdayEnd = (text: string, at: number): number => {
  const found = WEEKDAY.exec(text.slice(at, at + 8))
  return found ? at + found[0].length : at
}
