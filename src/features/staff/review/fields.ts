import type { Benefit, Condition } from '@/domain/notice'
import { typedNumber } from '../typed'

/** What stands in the lines of a sheet, by name. */
export type Fields = Record<string, string>

const WAN = 10_000
const PERCENT = 100
const DIGITS = 6

const asWan = (yuan: number | null): string => (yuan === null ? '' : String(yuan / WAN))
const rounded = (value: number): number => Number(value.toFixed(DIGITS))

export const benefitFields = ({ amountYuan, capYuan, rate }: Benefit): Fields => ({
  amountYuan: asWan(amountYuan),
  capYuan: asWan(capYuan),
  rate: rate === null ? '' : String(rounded(rate * PERCENT)),
})

export const conditionFields = ({ value }: Condition): Fields => ({ value: String(value) })

const read = (name: string, number: number): number => rounded(name === 'rate' ? number / PERCENT : number * WAN)

/** What is otherwise of a benefit; null where something typed is no number. */
export const benefitChanges = (typed: Fields, begun: Fields): object | null => {
  const changes: Record<string, unknown> = {}
  for (const name of Object.keys(begun)) {
    const text = (typed[name] ?? '').trim()
    if (text === begun[name]) continue
    const number = text === '' ? null : typedNumber(text)
    if (number === null && text !== '') return null
    changes[name] = number === null ? null : read(name, number)
  }
  return changes
}

/** What is otherwise of a condition: a number stays one. */
export const conditionChanges = (typed: Fields, begun: Fields, { value }: Condition): object | null => {
  const text = (typed.value ?? '').trim()
  if (text === begun.value) return {}
  if (typeof value !== 'number') return text === '' ? null : { value: text }
  const number = typedNumber(text)
  return number === null ? null : { value: number }
}
