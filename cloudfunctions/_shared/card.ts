import type { NoticeCard } from '@/contract/card'
import { matchOf, matchWords, whyWords } from '@/domain/company'
import type { Profile } from '@/domain/company'
import { summarise } from '@/domain/deadline'
import type { LocalDate } from '@/domain/time'
import type { CardRow } from './repositories/notices'

/** Who looks at a list. */
export interface Viewer {
  /** The firm that the reader speaks for, null where nothing is known of one. */
  firm: Profile | null
  favourites: readonly string[]
}

const NOBODY: Viewer = { firm: null, favourites: [] }

const forFirm = (row: CardRow, today: LocalDate, firm: Profile | null): Pick<NoticeCard, 'match' | 'why'> => {
  if (firm === null) return { match: null, why: null }
  const match = matchOf({ region: row.region, conditions: row.conditions ?? [] }, firm, today)
  const { title, region } = row
  const why = whyWords(
    { title, regionName: region?.name ?? null, regionCode: region?.code ?? null, match },
    firm,
    today,
  )
  return { match: matchWords(match), why }
}

/**
 * A stored notice as lists show it on a day, to the reader who looks at them, with how many others of its document stand
 * behind it.
 */
export const cardOf = (
  row: CardRow,
  today: LocalDate,
  { firm, favourites }: Viewer = NOBODY,
  standsFor = 0,
): NoticeCard => ({
  id: row._id,
  title: row.title,
  kind: row.kind,
  issuers: row.issuers,
  region: row.region,
  publishedOn: row.publishedOn,
  deadline: row.ended ? null : summarise(row.windows, row.quota, today),
  objectUntil: row.objectUntil,
  ended: row.ended ?? null,
  removedOn: row.removedOn ?? null,
  benefit: row.benefit,
  ...forFirm(row, today, firm),
  kept: favourites.includes(row._id),
  pictureOnly: row.pictureOnly,
  standsFor,
})
