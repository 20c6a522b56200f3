import type { LocalDate } from '@/domain/time'
import type { Listing } from '../formats'

/**
 * The day of the oldest item up to which a list still tells what there is; null where it tells none. What was published
 * later and is not shown is missing from it, what is older may have scrolled off. A list that begins with its newest ends
 * there; what is pinned above says nothing of what lies between.
 */
export const floorOf = ({ items }: Listing): LocalDate | null => {
  const days = items.flatMap(({ publishedOn }) => (publishedOn === null ? [] : [publishedOn]))
  const rising = days.every((day, at) => at === 0 || day >= (days[at - 1] as LocalDate))
  return (rising ? days[0] : days[days.length - 1]) ?? null
}
