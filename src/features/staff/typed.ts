import { localDate } from '@/domain/time'
import type { DatedClose, LocalDate } from '@/domain/time'

const DAY = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(.*)$/
const HOUR = /^[T\s]*([01]?\d|2[0-3])[:：时]([0-5]\d)分?\s*$/

/** A close as it is typed, with its hour or without: '2026-1-30', '2026年1月30日 17:00'; null for what is none. */
export const typedClose = (typed: string): DatedClose | null => {
  const [, year, month, day, rest = ''] = DAY.exec(typed) ?? []
  const date = localDate(Number(year), Number(month), Number(day))
  if (date === null || rest.trim() === '') return date
  const [, hour = '', minute = ''] = HOUR.exec(rest) ?? []
  return hour === '' ? null : `${date}T${hour.padStart(2, '0')}:${minute}`
}

/** A day as it is typed; null for what is none. */
export const typedDay = (typed: string): LocalDate | null => {
  const close = typedClose(typed)
  return close !== null && close.length === 'YYYY-MM-DD'.length ? (close as LocalDate) : null
}

/** A number as it is typed, thousands with or without commas; null for what is none. */
export const typedNumber = (typed: string): number | null => {
  const plain = typed.replace(/[,，\s]/g, '')
  return /^\d{1,13}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null
}
