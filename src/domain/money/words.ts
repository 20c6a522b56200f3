import type { Decimal } from './decimal'
import { compareDecimals, decimalPlaces, movePoint } from './decimal'

const WAN = 4
const YI = 8
const TEN_THOUSAND = '10000'
const HUNDRED_MILLION = '100000000'
/** With more digits than these a sum is easier to read, and still exact, in the smaller unit. */
const PLACES_READABLE = 2

/** Thousands parted by commas: 1000 is '1,000'. */
const grouped = (value: Decimal): string => {
  const [whole = '', fraction] = value.split('.')
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? parted : `${parted}.${fraction}`
}

const inUnit = (yuan: Decimal, power: number, from: string): string | null => {
  const value = movePoint(yuan, -power)
  return compareDecimals(yuan, from) >= 0 && decimalPlaces(value) <= PLACES_READABLE ? grouped(value) : null
}

/** A sum for amounts and steps, exact, one blank before the unit: '1,000 万元', '2,600 元'. */
export const amountWords = (yuan: Decimal): string => {
  const wan = inUnit(yuan, WAN, TEN_THOUSAND)
  return wan === null ? `${grouped(yuan)} 元` : `${wan} 万元`
}

/** A sum for chips, cards and titles, exact, without blanks: '1,000万元', '1.5亿元', '2,600元'. */
export const sumWords = (yuan: Decimal): string => {
  const yi = inUnit(yuan, YI, HUNDRED_MILLION)
  return yi === null ? amountWords(yuan).replace(' ', '') : `${yi}亿元`
}

/** A ceiling for chips, cards and titles: '最高1,000万元'. */
export const capWords = (yuan: Decimal): string => `最高${sumWords(yuan)}`

/** A fraction as a percentage: 0.1 is '10%'. */
export const percentWords = (rate: Decimal): string => `${movePoint(rate, 2)}%`

/** A fraction as a difference of percentages, as interest subsidies are stated: 0.015 is '1.5个百分点'. */
export const pointsWords = (rate: Decimal): string => `${movePoint(rate, 2)}个百分点`

/** A count with its thousands parted: 12,000. */
export const countWords = (count: Decimal): string => grouped(count)
