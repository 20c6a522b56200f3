/** The units in which sums are written, and how many powers of ten each is in yuan. */
export const YUAN_POWERS = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 百万元: 6, 千万元: 7, 亿元: 8 } as const

export type MoneyUnit = keyof typeof YUAN_POWERS

/** The unit that a word stands for (万 is 万元), or null. */
export const unitOf = (word: string): MoneyUnit | null => {
  const full = word.slice(-1) === '元' ? word : `${word}元`
  return full in YUAN_POWERS ? (full as MoneyUnit) : null
}
