import { dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

/** What a reader is told of a notice that its source has no more: nothing of it is known to have ended. */
export const removedWords = (foundOn: LocalDate, today: LocalDate): string =>
  `原文已从来源撤下（${dayWords(foundOn, today)}发现），请向发文单位核实`
