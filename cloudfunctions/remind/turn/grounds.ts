import { followsAmong } from '../../_shared/repositories/follows'
import { datedNotices } from '../../_shared/repositories/notices'
import type { ReminderRow } from '../../_shared/repositories/reminders'
import { searchesOf } from '../../_shared/repositories/searches'
import type { Grounds } from './speech'

const keyed = <T>(list: readonly T[], key: (each: T) => string): Map<string, T> =>
  new Map(list.map((each) => [key(each), each]))

/** Reads anew what a reader's messages rest on. */
export const groundsOf = async (openid: string, rows: readonly ReminderRow[]): Promise<Grounds> => {
  const ids = [...new Set(rows.map(({ noticeId }) => noticeId))]
  const searching = rows.some(({ subject }) => subject.kind === 'match')
  const [follows, notices, searches] = await Promise.all([
    followsAmong(openid, ids),
    datedNotices(ids),
    searching ? searchesOf(openid) : [],
  ])
  return {
    follows: keyed(follows, ({ noticeId }) => noticeId),
    notices: keyed(notices, ({ _id }) => _id),
    searches: keyed(searches, ({ _id }) => _id),
  }
}
