/** Whether a second of Beijing time is one the expression names. */
export type Cron = (beijing: Date) => boolean

type Field = (value: number) => boolean

/** Lowest and highest value of second, minute, hour, day, month, weekday (0 is Sunday), year. */
const BOUNDS = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
  [1970, 2099],
] as const

/** Reads WeChat's seven fields. Where day and weekday are both given, either will do. */
export function parseCron(expression: string): Cron {
  const texts = expression.trim().split(/\s+/)
  if (texts.length !== BOUNDS.length) throw new Error(`定时器需要 7 段（秒 分 时 日 月 星期 年）：${expression}`)
  const fields = texts.map((text, position) => parseField(text, position, expression))
  const eitherDay = texts[3] !== '*' && texts[5] !== '*'
  return (beijing) => {
    const [second, minute, hour, day, month, weekday, year] = matches(fields, beijing)
    const onDay = eitherDay ? day || weekday : day && weekday
    return Boolean(second && minute && hour && onDay && month && year)
  }
}

/** The fields of `beijing`, a date whose UTC parts are Beijing's. */
function matches(fields: Field[], beijing: Date): boolean[] {
  const parts = [
    beijing.getUTCSeconds(),
    beijing.getUTCMinutes(),
    beijing.getUTCHours(),
    beijing.getUTCDate(),
    beijing.getUTCMonth() + 1,
    beijing.getUTCDay(),
    beijing.getUTCFullYear(),
  ]
  return parts.map((part, position) => fields[position]?.(part) ?? false)
}

function parseField(text: string, position: number, expression: string): Field {
  const [low, high] = BOUNDS[position] ?? [0, 0]
  const allowed = new Set<number>()
  for (const part of text.split(',')) {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part)
    if (!match) throw new Error(`定时器第 ${position + 1} 段读不懂：${part}（${expression}）`)
    const [from, to] = span(match, low, high)
    if (from < low || to > high || from > to)
      throw new Error(`定时器第 ${position + 1} 段越界：${part}（${expression}）`)
    for (let value = from; value <= to; value += Math.max(1, Number(match[3] ?? 1))) allowed.add(value)
  }
  return (value) => allowed.has(value)
}

function span(match: RegExpExecArray, low: number, high: number): [number, number] {
  if (match[1] === undefined) return [low, high]
  const from = Number(match[1])
  if (match[2] !== undefined) return [from, Number(match[2])]
  return [from, match[3] === undefined ? from : high]
}
