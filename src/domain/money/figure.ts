import Big from 'big.js'
import type { Decimal } from './decimal'

const HALF_WIDTH_OFFSET = 0xfee0
const FULL_WIDTH_FORMS = /[！-～]/g

/** Digits, points, commas and signs in the widths of an English keyboard. */
export const halfWidth = (text: string): string =>
  text.replace(FULL_WIDTH_FORMS, (form) => String.fromCharCode(form.charCodeAt(0) - HALF_WIDTH_OFFSET))

const FIGURE = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/

/** The number that half-width digits write, with or without commas by thousands, or null. */
export const parseFigure = (text: string): Decimal | null =>
  FIGURE.test(text) ? new Big(text.replace(/,/g, '')).toFixed() : null
