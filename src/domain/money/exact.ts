import Big from 'big.js'
import type { Decimal } from './decimal'

/** A number in the middle of a reckoning: exact, kept as a number so that long reckonings do not write and read it again. */
export type Exact = Big

/** How many digits after the point a quotient keeps; far below a fen. */
Big.DP = 20

export const exact = (value: Decimal | number): Exact => new Big(value)
export const decimalText = (value: Exact): Decimal => value.toFixed()

/** Kept digits after the point, and which way the rest goes. */
export const roundExact = (value: Exact, places: number, mode: 'down' | 'half-up' | 'up'): Exact =>
  value.round(places, mode === 'down' ? Big.roundDown : mode === 'up' ? Big.roundUp : Big.roundHalfUp)
