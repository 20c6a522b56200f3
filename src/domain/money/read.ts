import type { Decimal } from './decimal'
import { movePoint } from './decimal'
import { halfWidth, parseFigure } from './figure'
import { YUAN_POWERS, unitOf } from './unit'

const SUM = /^([\d,.]+)\s*([百千万亿]{0,2}元?)$/

/** Yuan of a sum as texts write it ('1,000万元', '１.５亿元', '2600元'), or null where it is none or has no unit. */
export const yuanOf = (sum: string): Decimal | null => {
  const [, digits, word] = SUM.exec(halfWidth(sum.trim())) ?? []
  if (!digits || !word) return null
  const figure = parseFigure(digits)
  const unit = unitOf(word)
  return figure === null || unit === null ? null : movePoint(figure, YUAN_POWERS[unit])
}
