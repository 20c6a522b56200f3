import type { NoticeCard } from '@/contract/card'
import { isPast } from '@/domain/deadline'
import { addDays, closeDate, dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'

/** Keeps cards whose deadline is still to come and falls within so many days; all, where no number is asked for. */
export const closesWithin =
  (days: number | undefined, now: BeijingMinute) =>
  ({ deadline }: NoticeCard): boolean => {
    if (days === undefined) return true
    const closes = deadline?.closes ?? null
    return closes !== null && !isPast(closes, now) && closeDate(closes) <= addDays(dateOf(now), days)
  }
