import Big from 'big.js'

/** An exact decimal number as text in plain notation, '2600000.5'; money is always in yuan. */
export type Decimal = string

const FEN_PLACES = 2
/** Deeper than any rate a text states; takes off the dust of binary fractions (1.1 / 100). */
const RATE_PLACES = 10

/** The decimal that a number was meant to be: 0.011000000000000001 is '0.011'. */
export const decimalOf = (value: number): Decimal => new Big(value).round(RATE_PLACES).toFixed()

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`. */
export const compareDecimals = (a: Decimal, b: Decimal): number => new Big(a).cmp(b)

/** Yuan rounded to the fen, halves away from zero as books do. */
export const toFen = (yuan: Decimal): Decimal => new Big(yuan).round(FEN_PLACES, Big.roundHalfUp).toFixed()

/** A decimal with its point moved `places` to the right (to the left, if negative). */
export const movePoint = (value: Decimal, places: number): Decimal => new Big(value).times(`1e${places}`).toFixed()

/** Digits after the point. */
export const decimalPlaces = (value: Decimal): number => {
  const point = value.indexOf('.')
  return point < 0 ? 0 : value.length - point - 1
}

/** The exact sum. */
export const plusDecimals = (a: Decimal, b: Decimal): Decimal => new Big(a).plus(b).toFixed()

/** The exact difference. */
export const minusDecimals = (a: Decimal, b: Decimal): Decimal => new Big(a).minus(b).toFixed()
