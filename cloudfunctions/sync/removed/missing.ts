import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { noticesOfSource } from '../../_shared/repositories/notices'
import type { SourceNotice } from '../../_shared/repositories/notices'
import type { Listing } from '../formats'
import { floorOf } from './floor'

const AT_ONCE = 1000

/** A stored notice's title as lists may write it. */
const plain = (title: string): string => title.normalize('NFKC').replace(/\s+/g, '')

async function* pages(sourceId: string, from: LocalDate): AsyncGenerator<SourceNotice[]> {
  let behind: string | null = null
  for (;;) {
    const page: SourceNotice[] = await noticesOfSource(sourceId, { from, behind }, AT_ONCE)
    yield page
    const last = page[AT_ONCE - 1]
    if (last === undefined) return
    behind = last.feedKey
  }
}

/**
 * Stored notices that a list must show, as they are younger than the oldest that it still shows, and does not. One whose
 * title stands in the list has moved to another address.
 */
export const missingFrom = async (
  sourceId: string,
  listing: Listing,
  shown: ReadonlySet<string>,
): Promise<SourceNotice[]> => {
  const floor = floorOf(listing)
  if (floor === null) return []
  const titles = new Set(listing.items.map(({ title }) => plain(title)))
  const missing: SourceNotice[] = []
  for await (const page of pages(sourceId, addDays(floor, 1)))
    missing.push(...page.filter(({ _id, title }) => !shown.has(_id) && !titles.has(plain(title))))
  return missing
}
