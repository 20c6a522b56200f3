const DIGITS = '〇一二三四五六七八九'

const digitOf = (unit: string): number => (/[○零OoΟ0０]/.test(unit) ? 0 : Math.max(0, DIGITS.indexOf(unit)))

const below100 = (text: string): number => {
  if (!text.includes('十')) return text === '' ? 0 : digitOf(text.slice(-1))
  const [tens = '', ones = ''] = text.split('十')
  return (tens === '' ? 1 : digitOf(tens.slice(-1))) * 10 + (ones === '' ? 0 : digitOf(ones))
}

/** A number up to 999 in digits or Chinese: 12, 十二, 一百零三. */
export const numeral = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [hundreds, rest] = text.includes('百') ? text.split('百') : ['', text]
  return (hundreds ? digitOf(hundreds) * 100 : 0) + below100(rest ?? '')
}

/** A year written digit by digit: 2025, 二〇二五. */
export const yearNumeral = (text: string): number =>
  Number([...text].map((unit) => (/\d/.test(unit) ? unit : String(digitOf(unit)))).join(''))
