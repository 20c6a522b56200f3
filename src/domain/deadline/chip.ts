import { closeDate, partsOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { DeadlineState } from './state'

/** A month and day alone would name a nearer year from here on. */
const A_YEAR = 365

const dayWords = (date: LocalDate): string => {
  const { month, day } = partsOf(date)
  return `${month}月${day}日`
}

const dateWords = (date: LocalDate, days: number): string =>
  `${days >= A_YEAR ? `${partsOf(date).year}年` : ''}${dayWords(date)}`

/** The words of a deadline chip, without blanks; the year stands in it only where month and day would mislead. */
export const chipWords = (state: DeadlineState): string => {
  switch (state.state) {
    case 'today':
      return `今天${state.hour ?? ''}截止`
    case 'closing':
      return `还剩${state.days}天`
    case 'later':
      return `${dateWords(closeDate(state.closes), state.days)}截止`
    case 'opening':
      return `${dayWords(state.opens)}开始`
    case 'rolling':
      return '常年受理'
    case 'limited':
      return '额度可能已用完'
    case 'closed':
      return '已截止'
    case 'unsure':
      return '日期待核'
  }
}
