import type { Decimal } from './decimal'
import { compareDecimals, decimalPlaces, movePoint } from './decimal'
import { halfWidth, parseFigure } from './figure'
import { YUAN_POWERS, unitOf } from './unit'

/** The two units between which a person switches. */
export type TypedUnit = '元' | '万元'

export type TypedCode = 'EMPTY' | 'NOT_A_NUMBER' | 'NEGATIVE' | 'TOO_MANY_DECIMALS' | 'TOO_LARGE'

export type TypedYuan =
  { outcome: 'yuan'; yuan: Decimal } | { outcome: 'invalid'; code: TypedCode; /** For people. */ message: string }

const FEN_PLACES = 2
/** One trillion yuan: beyond any firm's figure, so most likely the wrong unit. */
const LARGEST_YUAN = '1000000000000'
/** No sum that a person means is longer; keeps hostile input from becoming arithmetic. */
const LONGEST_INPUT = 40

const invalid = (code: TypedCode, message: string): TypedYuan => ({ outcome: 'invalid', code, message })
const notANumber = () => invalid('NOT_A_NUMBER', '这不是金额，请只填数字，如 2600 或 2,600.5')

const inBounds = (yuan: Decimal): TypedYuan => {
  if (decimalPlaces(yuan) > FEN_PLACES) return invalid('TOO_MANY_DECIMALS', '小数位太多，金额最多精确到分（0.01元）')
  if (compareDecimals(yuan, LARGEST_YUAN) > 0) {
    return invalid('TOO_LARGE', '金额超过1万亿元，请检查数字和单位')
  }
  return { outcome: 'yuan', yuan }
}

const TYPED = /^[¥￥]?\s*([-−]?)\s*([^\s百千万亿元]+)\s*([百千万亿]{0,2}元?)$/

/**
 * Yuan of what a person typed while the switch stood at `unit`: commas by thousands and full-width digits are fine;
 * a unit that was typed along ('2600万') goes before the switch.
 */
export const yuanTyped = (input: string, unit: TypedUnit): TypedYuan => {
  if (input.length > LONGEST_INPUT) return notANumber()
  const text = halfWidth(input).trim()
  if (text === '') return invalid('EMPTY', '请填写金额')
  const [, sign, digits = '', word] = TYPED.exec(text) ?? []
  const figure = parseFigure(digits)
  const stated = word ? unitOf(word) : unit
  if (figure === null || stated === null) return notANumber()
  if (sign) return invalid('NEGATIVE', '金额不能是负数')
  return inBounds(movePoint(figure, YUAN_POWERS[stated]))
}

/** The plain number that a person typed, commas by thousands and full-width digits allowed, or null. */
export const numberTyped = (input: string): Decimal | null =>
  input.length > LONGEST_INPUT ? null : parseFigure(halfWidth(input).trim())
