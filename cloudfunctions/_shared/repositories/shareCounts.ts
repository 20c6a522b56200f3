import type { LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import { markOf } from './shareKeys'
import { isDigest, shareByCode } from './shares'
import type { ShareRow } from './shares'

const shares = table<ShareRow>('shares')

/**
 * Counts somebody once a day; the sharer never. The first update finds them not counted yet today; the second is the
 * first of a new day; where another call began the day in between, the first is tried again.
 */
const countOnce = async (
  { _id, openid }: Pick<ShareRow, '_id' | 'openid'>,
  what: 'opens' | 'follows',
  by: string,
  today: LocalDate,
): Promise<void> => {
  if (by === openid) return
  const { day, mark } = await markOf(today, `${what}\n${_id}\n${by}`)
  const again = { [what]: command.inc(1), seen: command.push([mark]) }
  const anew = { [what]: command.inc(1), seen: command.set([mark]), day }
  const counted = async () => (await shares.updateWhere({ _id, day, seen: command.neq(mark) }, again)) === 1
  if (await counted()) return
  if ((await shares.updateWhere({ _id, day: command.lt(day) }, anew)) === 0) await counted()
}

/** Counts somebody who opened a share. */
export const countOpen = (share: ShareRow, openid: string, today: LocalDate): Promise<void> =>
  countOnce(share, 'opens', openid, today)

const holds = (share: ShareRow, noticeId: string): boolean =>
  isDigest(share) ? share.notices.some((each) => each.noticeId === noticeId) : share.noticeId === noticeId

/**
 * Counts somebody who followed a notice after opening a share of it, or a list that holds it: once a day however many of
 * the list they follow. The code of another notice counts nothing.
 */
export const countFollow = async (
  code: string,
  { openid, noticeId }: { openid: string; noticeId: string },
  today: LocalDate,
): Promise<void> => {
  const share = await shareByCode(code)
  if (share !== null && holds(share, noticeId)) await countOnce(share, 'follows', openid, today)
}
