import { movePoint, yuanTyped } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Typed } from './TypedField'

const WAN = 4
const PEOPLE = /^\d{1,7}$/
const PERCENT = /^(100|\d{1,2}(\.\d{1,2})?)$/

/** A sum in 万元, kept in yuan. */
export const readYuan = (typed: string): Typed<Decimal> => {
  const outcome = yuanTyped(typed, '万元')
  if (outcome.outcome === 'yuan') return { value: outcome.yuan }
  return outcome.code === 'EMPTY' ? { value: null } : { wrong: outcome.message }
}

export const showYuan = (yuan: Decimal): string => movePoint(yuan, -WAN)

export const readPeople = (typed: string): Typed<number> => {
  const text = typed.trim()
  if (text === '') return { value: null }
  return PEOPLE.test(text) ? { value: Number(text) } : { wrong: '请填整数人数，如 120' }
}

export const readPercent = (typed: string): Typed<Decimal> => {
  const text = typed.trim().replace(/%$/, '')
  if (text === '') return { value: null }
  return PERCENT.test(text) ? { value: text } : { wrong: '请填 0 到 100 之间的百分数，如 3.5' }
}

export const readName = (typed: string): Typed<string> => ({ value: typed.trim() })

export const asItIs = (text: string): string => text
