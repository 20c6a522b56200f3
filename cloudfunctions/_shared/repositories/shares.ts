import type { ShareView } from '@/contract/shares'
import type { NoticeKind } from '@/domain/notice'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'
import { markOf } from './shareKeys'

/** One reader's share of one notice; _id is its code. Of those who open it nothing is kept but how many they are. */
interface ShareRow extends Row {
  /** Who shares. */
  openid: string
  noticeId: string
  /** Of the notice as it was, should it be gone one day. */
  noticeTitle: string
  kind: NoticeKind
  regionCode: string | null
  createdAt: BeijingMinute
  opens: number
  follows: number
  /** Marks of what was counted on `day`, so that nothing is counted twice; void when the day is over. */
  day: LocalDate
  seen: string[]
  /** The mini-program code in the storage, once made. */
  picture: string | null
}

const OF_OWNER_MAX = 1000

const shares = table<ShareRow>('shares')

export const shareByCode = (code: string): Promise<ShareRow | null> => shares.get(code)

/** Stores a share that nobody has opened yet; one that is there stays as it is. */
export const keepShare = async (row: Pick<ShareRow, '_id' | 'createdAt' | 'day'> & SharedNotice): Promise<void> => {
  await shares.insert({ ...row, opens: 0, follows: 0, seen: [], picture: null })
}
type SharedNotice = Pick<ShareRow, 'openid' | 'noticeId' | 'noticeTitle' | 'kind' | 'regionCode'>

export const keepPicture = async (code: string, picture: string): Promise<void> => {
  await shares.update(code, { picture })
}

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

/** Counts somebody who followed a notice after opening a share of it; the code of another notice counts nothing. */
export const countFollow = async (
  code: string,
  { openid, noticeId }: { openid: string; noticeId: string },
  today: LocalDate,
): Promise<void> => {
  const share = await shareByCode(code)
  if (share?.noticeId === noticeId) await countOnce(share, 'follows', openid, today)
}

const viewOf = ({ _id, noticeId, noticeTitle, createdAt, opens, follows }: ShareRow): ShareView => ({
  code: _id,
  noticeId,
  noticeTitle,
  createdAt,
  opens,
  follows,
})

const VIEW_FIELDS = ['noticeId', 'noticeTitle', 'createdAt', 'opens', 'follows']

/** What somebody shares, the latest first, with how many opened it and followed. */
export const sharesOf = async (openid: string): Promise<ShareView[]> => {
  const rows = await shares.find({
    where: { openid },
    orderBy: [['createdAt', 'desc']],
    limit: OF_OWNER_MAX,
    fields: VIEW_FIELDS,
  })
  return rows.map(viewOf)
}
