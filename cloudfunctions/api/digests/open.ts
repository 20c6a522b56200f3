import type { DigestEntry } from '@/contract/digests'
import { checkedKeys } from '@/domain/review'
import { fateOf, inOrder } from '@/domain/share'
import { cardOf } from '../../_shared/card'
import type { Viewer } from '../../_shared/card'
import type { Call, UseCase } from '../../_shared/handler'
import { noticesByIds } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { noticeText } from '../../_shared/repositories/noticeTexts'
import { viewerOf } from '../../_shared/repositories/readers'
import { reviewOf } from '../../_shared/repositories/reviews'
import { countOpen } from '../../_shared/repositories/shareCounts'
import { isDigest, shareByCode } from '../../_shared/repositories/shares'
import { citing } from '../notices/related'

/** Of the dates of one notice no more is sent: a list of twenty stays small. */
const WINDOWS_MAX = 10

interface Seen {
  call: Call
  viewer: Viewer
}

/** A notice as the list shows it; null where its text is gone. */
const entryOf = async (row: CardRow, { call, viewer }: Seen): Promise<DigestEntry | null> => {
  const [text, review] = await Promise.all([noticeText(row._id), reviewOf(row._id)])
  if (text === null) return null
  const citedBy = await citing(row._id, text.title, text.facts)
  const card = cardOf(row, call.today, viewer)
  const ended = fateOf({ deadline: card.deadline, ended: card.ended, citedBy }, call.now)
  return {
    ...card,
    url: text.url,
    windows: text.facts.windows.slice(0, WINDOWS_MAX),
    checked: checkedKeys(review?.decisions ?? []),
    fate: ended?.what ?? null,
    by: ended?.by ? { noticeId: ended.by.noticeId, title: ended.by.title } : null,
  }
}

/** Opens a list, which counts unless asked quietly: exactly its notices as they stand now, and the titles of those that are gone. */
export const digestsOpen: UseCase<'digests.open'> = async ({ code, quiet = false }, call) => {
  const share = await shareByCode(code)
  if (share === null || !isDigest(share))
    return { errCode: 'NOT_FOUND', errMsg: '这份清单已不在，可能已被分享人删除', path: 'code' }
  if (!quiet) await countOpen(share, call.openid, call.today)
  const viewer = await viewerOf(call.openid)
  const rows = await noticesByIds(share.notices.map(({ noticeId }) => noticeId))
  const found = await Promise.all(rows.map((row) => entryOf(row, { call, viewer })))
  const entries = found.filter((entry) => entry !== null)
  const shown = new Set(entries.map(({ id }) => id))
  const gone = share.notices.filter(({ noticeId }) => !shown.has(noticeId)).map(({ title }) => title)
  return { createdAt: share.createdAt, entries: inOrder(entries), gone, now: call.now }
}
