import type { NoticeCard } from '@/contract/card'
import { matchOf, whyWords } from '@/domain/company'
import type { Profile } from '@/domain/company'
import { summarise } from '@/domain/deadline'
import type { LocalDate } from '@/domain/time'
import type { CardRow } from './repositories/notices'

const forFirm = (row: CardRow, today: LocalDate, firm: Profile | null): Pick<NoticeCard, 'match' | 'why'> => {
  if (firm === null) return { match: null, why: null }
  const match = matchOf({ region: row.region, conditions: row.conditions ?? [] }, firm, today)
  const { title, region } = row
  const why = whyWords(
    { title, regionName: region?.name ?? null, regionCode: region?.code ?? null, match },
    firm,
    today,
  )
  return { match: match.met + match.notMet === 0 ? null : match, why }
}

/** A stored notice as lists show it on a day, to a firm where one is given. */
export const cardOf = (row: CardRow, today: LocalDate, firm: Profile | null = null): NoticeCard => ({
  id: row._id,
  title: row.title,
  kind: row.kind,
  issuers: row.issuers,
  region: row.region,
  publishedOn: row.publishedOn,
  deadline: summarise(row.windows, row.quota, today),
  objectUntil: row.objectUntil,
  benefit: row.benefit,
  ...forFirm(row, today, firm),
  pictureOnly: row.pictureOnly,
})
