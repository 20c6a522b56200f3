import { inTitle, numberKey, wantedOf } from '@/domain/search'
import { command } from '../../_shared/cloud'
import { termsConditions } from '../../_shared/noticeCondition'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import type { Find } from '../../_shared/table'
import type { DeskUseCase } from '../handler'
import { kinOf } from './view'

const FOUND_MAX = 20

const titled = (words: string): Promise<CardRow[]> | CardRow[] => {
  const wanted = wantedOf(words)
  const conditions = wanted === null ? [] : termsConditions(wanted, inTitle)
  return conditions.length === 0 ? [] : newestNotices(command.and(conditions) as Find['where'], FOUND_MAX)
}

const numbered = (words: string): Promise<CardRow[]> | CardRow[] => {
  const key = numberKey(words)
  return key === null ? [] : newestNotices({ terms: key }, FOUND_MAX)
}

/** Notices with a number, or words in their titles, that may be the same document as one at hand. */
export const reviewFind: DeskUseCase<'review.find'> = async ({ id, words }, { today }) => {
  const [byNumber, byTitle] = await Promise.all([numbered(words), titled(words)])
  const rows = [...new Map([...byNumber, ...byTitle].map((row) => [row._id, row])).values()]
  return { found: rows.filter(({ _id }) => _id !== id).map((row) => kinOf(row, today)) }
}
