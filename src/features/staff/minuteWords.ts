import { clockOf, dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'

/** A minute in words: '1月6日 08:00'. */
export const minuteWords = (minute: BeijingMinute, today: LocalDate): string =>
  `${dayWords(dateOf(minute), today)} ${clockOf(minute)}`
