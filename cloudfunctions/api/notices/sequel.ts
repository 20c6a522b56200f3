import type { NoticeCard } from '@/contract/card'
import type { Citing } from '@/contract/notices'
import type { Sequel } from '@/contract/shares'
import type { DeadlineSummary } from '@/domain/deadline'
import type { NoticeKind } from '@/domain/notice'
import { fateOf } from '@/domain/share'
import { cardOf } from '../../_shared/card'
import { noticesByIds } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { noticeText } from '../../_shared/repositories/noticeTexts'
import { nearestDeadline } from './deadline'
import type { Asked } from './page'
import { citing } from './related'

type Seen = Pick<Asked, 'call' | 'viewer'>

/** What tells the neighbours of a notice: where it applies and what it is. */
interface Place {
  kind: NoticeKind
  regionCode: string | null
}

const SHOWN = 3
const A_YEAR = 366

const closingSoon = async (
  narrowed: Pick<Asked['request'], 'kind' | 'region'>,
  without: string,
  seen: Seen,
): Promise<NoticeCard[]> => {
  const request = { ...narrowed, closesWithinDays: A_YEAR }
  const { cards } = await nearestDeadline({ ...seen, request, limit: SHOWN + 1, after: null })
  return cards.filter(({ id }) => id !== without).slice(0, SHOWN)
}

/** What can be applied for now: of the same kind in the same place, else of any kind there, else of that kind anywhere. */
const currentLike = async ({ kind, regionCode }: Place, without: string, seen: Seen): Promise<NoticeCard[]> => {
  const region = regionCode === null ? {} : { region: regionCode }
  for (const narrowed of [{ kind, ...region }, region, { kind: 'call' as const }]) {
    const cards = await closingSoon(narrowed, without, seen)
    if (cards.length > 0) return cards
  }
  return []
}

/** What came of a notice and where to go on, null as long as a firm may act. */
export const sequelOf = async (
  { _id, kind, regionCode, ended = null }: CardRow,
  { deadline, citedBy }: { deadline: DeadlineSummary | null; citedBy: Citing[] },
  seen: Seen,
): Promise<Sequel | null> => {
  const fate = fateOf({ deadline, ended, citedBy }, seen.call.now)
  if (fate === null) return null
  const by = fate.by && { noticeId: fate.by.noticeId, title: fate.by.title }
  return { what: fate.what, by, more: await currentLike({ kind, regionCode }, _id, seen) }
}

/** The same by the notice's id; of one that is no longer stored only where to go on is known. */
export const sequelById = async (of: Place & { noticeId: string }, seen: Seen): Promise<Sequel | null> => {
  const { noticeId } = of
  const [[row], text] = await Promise.all([noticesByIds([noticeId]), noticeText(noticeId)])
  if (!row || !text) return { what: 'gone', by: null, more: await currentLike(of, noticeId, seen) }
  const citedBy = await citing(noticeId, text.title, text.facts)
  const { deadline } = cardOf(row, seen.call.today, seen.viewer)
  return sequelOf(row, { deadline, citedBy }, seen)
}
