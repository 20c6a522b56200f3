import type { Condition } from '@/domain/notice'
import { addMonths, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Profile } from '../profile/profile'
import { unknown } from './verdict'
import type { Verdict } from './verdict'

const AGE = /成立|设立|注册(?:时间|登记|成立|满|年限|$)|登记(?:时间|注册|$)|经营(?:时间|年限|期限)/
const MONTHS: Record<string, number> = { 年: 12, 个月: 1 }

const holdsOn = (op: Condition['op'], reached: LocalDate, today: LocalDate): boolean | null => {
  switch (op) {
    case '>=':
      return reached <= today
    case '>':
      return reached < today
    case '<=':
      return reached >= today
    case '<':
      return reached > today
    default:
      return null
  }
}

/** How long a firm must have existed; null where the condition is of another sort. */
export const checkAge = (condition: Condition, { foundedOn }: Profile, today: LocalDate): Verdict | null => {
  const { field, op, value, unit } = condition
  const months = MONTHS[unit ?? '']
  if (typeof value !== 'number' || months === undefined || !AGE.test(field)) return null
  if (foundedOn === null) return unknown('成立日期', 'foundedOn')
  const holds = holdsOn(op, addMonths(foundedOn, Math.round(value * months)), today)
  if (holds === null) return unknown(field, null)
  return { state: holds ? 'met' : 'notMet', words: `${dayWords(foundedOn, today)}成立` }
}
