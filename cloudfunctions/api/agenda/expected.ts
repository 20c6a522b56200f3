import { expectedIn } from '@/domain/deadline'
import type { Dated, ExpectedWindow } from '@/domain/deadline'
import { ancestorsOf } from '@/domain/region'
import { addMonths } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { command } from '../../_shared/cloud'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'

const NOTICES_MAX = 300
/** A call that is newer than this is this year's. */
const YEAR_BEGINS_MONTHS = 9
const SHOWN = 20

const datedOf = ({ _id, title, kind, windows }: CardRow): Dated => ({ id: _id, title, kind, windows })

/** What last year's calls let expect in a month, in the reader's region and above; nothing in months gone by. */
export const expectedWindows = async (
  month: string,
  region: string | null,
  today: LocalDate,
): Promise<ExpectedWindow[]> => {
  if (month < today.slice(0, 7)) return []
  const before = addMonths(`${month}-01` as LocalDate, -12)
  const place = region === null ? {} : { regionCode: command.in([region, ...ancestorsOf(region)]) }
  const lastYear = await newestNotices({ closeMonths: before.slice(0, 7), kind: 'call', ...place }, NOTICES_MAX)
  if (lastYear.length === 0) return []
  const since = addMonths(`${month}-01` as LocalDate, -YEAR_BEGINS_MONTHS)
  const newer = await newestNotices({ kind: 'call', feedKey: command.gte(since), ...place }, NOTICES_MAX)
  return expectedIn(month, lastYear.map(datedOf), newer, today).slice(0, SHOWN)
}
