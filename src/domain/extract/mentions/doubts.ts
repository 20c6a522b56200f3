import type { Point } from './point'

/** Why the way in which a day is written makes it less sure than it looks. */
export const doubtsOf = (point: Point): string[] => [
  ...(point.yearWord === '次' || point.yearWord === '当' ? ['年份由上下文推定'] : []),
  ...(point.monthWord === '?' && point.near === null ? ['按最早的一天提醒'] : []),
  ...(point.anchor === 'week' && point.day === null ? ['按发布日期推算'] : []),
  ...(point.monthWord === '当' || point.monthWord === '?' ? ['月份由上下文推定'] : []),
  ...(point.short ? ['日期写法简略'] : []),
]

/** True for a day whose year the text leaves to be told. */
export const lacksYear = ({ year, near, anchor }: Point): boolean =>
  (year ?? near?.year ?? null) === null && anchor === null
