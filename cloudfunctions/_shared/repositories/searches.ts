import type { NoticeKind } from '@/domain/notice'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** What a saved search asks for. */
export interface SearchWish {
  q: string | null
  region: string | null
  kind: NoticeKind | null
}

/** A search that its reader follows; _id is openid:search:hash. It lives among the follows. */
export interface SearchRow extends Row {
  /** `kind` says which sort of follow it is. */
  kind: 'search'
  openid: string
  wish: SearchWish
  createdAt: BeijingMinute
  /** Notices that matched when it was saved: they are not new. */
  seen: string[]
  nextDueOn: LocalDate
}

const OF_READER_MAX = 50

const searches = table<SearchRow>('follows')

export const findSearch = (_id: string): Promise<SearchRow | null> => searches.get(_id)
export const putSearch = (row: SearchRow): Promise<void> => searches.put(row)
export const removeSearch = (_id: string): Promise<void> => searches.remove(_id)

/** What a reader searches for, latest first. */
export const searchesOf = (openid: string): Promise<SearchRow[]> =>
  searches.find({ where: { openid, kind: 'search' }, orderBy: [['createdAt', 'desc']], limit: OF_READER_MAX })

/** Those not yet looked at on a day, the longest due first. */
export const dueSearches = (today: LocalDate, limit: number): Promise<SearchRow[]> =>
  searches.find({
    where: { kind: 'search', nextDueOn: command.lte(today) },
    orderBy: [
      ['nextDueOn', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })

/** Looked at for a day; a search that its reader has ended stays ended. */
export const advanceSearch = async ({ _id }: SearchRow, nextDueOn: LocalDate): Promise<void> => {
  await searches.updateWhere({ _id }, { nextDueOn })
}
