import { amountWords, decimalOf, percentWords, pointsWords } from '@/domain/money'
import type { Benefit } from '@/domain/notice'

const MONTHS_A_YEAR = 12

const given = ({ kind, rate, base, amountYuan, unit }: Benefit): string | null => {
  if (rate !== null) {
    const words = decimalOf(rate)
    return kind === 'interest'
      ? `贴息 ${pointsWords(words)}`
      : `${base === null ? '按' : `${base} × `}${percentWords(words)}`
  }
  if (amountYuan === null) return null
  return `${unit === null ? '' : `每${unit} `}${amountWords(decimalOf(amountYuan))}`
}

const termWords = (months: number): string =>
  months % MONTHS_A_YEAR === 0 ? `最长 ${months / MONTHS_A_YEAR} 年` : `最长 ${months} 个月`

/** What one clause gives, in words: '设备购置额 × 10%，最高 1,000 万元'; its own sentence where it holds no figure. */
export const benefitWords = (benefit: Benefit): string => {
  const { capYuan, maxTermMonths, evidence } = benefit
  const parts = [
    given(benefit),
    capYuan === null ? null : `最高 ${amountWords(decimalOf(capYuan))}`,
    maxTermMonths === null ? null : termWords(maxTermMonths),
  ].filter((part) => part !== null)
  return parts.length === 0 ? evidence.text : parts.join('，')
}
