import { localDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { numeral, yearNumeral } from './numerals'

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const YEAR = '(?:19|20)\\d\\d|[一二][〇○零OoΟ０一二三四五六七八九]{3}'
const FULL = new RegExp(
  `(${YEAR})(?:\\s*年\\s*(${NUMERAL})\\s*月\\s*(${NUMERAL})\\s*日|([-/.])(\\d{1,2})\\4(\\d{1,2})(?![\\d.]))`,
  'g',
)

/** A day written with its year; offsets into the text read, end exclusive. */
export interface WrittenDate {
  date: LocalDate
  start: number
  end: number
}

/** The days written with their years: 2025-07-25, 2025年7月25日, 2025.7.25, 二〇二五年七月二十五日. Impossible ones are left out. */
export const fullDates = (given: string): WrittenDate[] => {
  const text = given.normalize('NFKC')
  return [...text.matchAll(FULL)].flatMap((match) => {
    const [all, year = '', month, day, , month2, day2] = match
    const date = localDate(yearNumeral(year), numeral(month ?? month2 ?? ''), numeral(day ?? day2 ?? ''))
    return date === null ? [] : [{ date, start: match.index, end: match.index + all.length }]
  })
}

/** The day that is all a line says, brackets and blanks aside. */
export const dateLine = (line: string): LocalDate | null => {
  const text = line.normalize('NFKC').replace(/[\s()[\]【】]/g, '')
  const [found] = text.length > 20 ? [] : fullDates(text)
  return found?.start === 0 && found.end === text.length ? found.date : null
}
