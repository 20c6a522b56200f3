const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The number that Arabic digits, a list of Chinese digits (二〇二三) or Chinese numerals up to 99 (二十五) write; NaN for none. */
export const numeral = (text: string): number => {
  if (/^[0-9]+$/.test(text)) return Number(text)
  if (!text.includes('十')) return digits(text)
  const [tens = '', ones = ''] = text.split('十')
  return (tens === '' ? 1 : (DIGITS[tens] ?? NaN)) * 10 + (ones === '' ? 0 : (DIGITS[ones] ?? NaN))
}

const digits = (text: string): number =>
  text === '' ? NaN : text.split('').reduce((sum, unit) => sum * 10 + (DIGITS[unit] ?? NaN), 0)
