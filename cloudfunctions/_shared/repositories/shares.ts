import type { ShareView } from '@/contract/shares'
import type { NoticeKind } from '@/domain/notice'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** What one reader shares; _id is its code. Of those who open it nothing is kept but how many they are. */
interface Counted extends Row {
  /** Who shares. */
  openid: string
  createdAt: BeijingMinute
  opens: number
  follows: number
  /** Marks of what was counted on `day`, so that nothing is counted twice; void when the day is over. */
  day: LocalDate
  seen: string[]
  /** The mini-program code in the storage, once made. */
  picture: string | null
  /** The last link for texts; left out or null as long as none was made. */
  link?: { url: string; until: LocalDate } | null
  /** Why WeChat gave none when last asked; left out or null where it gave one. */
  uncounted?: string | null
}

/** A share of one notice. */
interface NoticeShare extends Counted {
  noticeId: string
  /** Of the notice as it was, should it be gone one day. */
  noticeTitle: string
  kind: NoticeKind
  regionCode: string | null
}

/** A list of several notices, each with its title as it was. */
interface DigestShare extends Counted {
  notices: { noticeId: string; title: string }[]
}

export type ShareRow = NoticeShare | DigestShare

const OF_OWNER_MAX = 1000

const shares = table<ShareRow>('shares')

export const isDigest = (share: ShareRow): share is DigestShare => 'notices' in share

export const shareByCode = (code: string): Promise<ShareRow | null> => shares.get(code)

const UNOPENED = { opens: 0, follows: 0, seen: [], picture: null }

type New<T extends Counted, What extends keyof T> = Pick<T, '_id' | 'openid' | 'createdAt' | 'day' | What>

/** Stores a share that nobody has opened yet; one that is there stays as it is. */
export const keepShare = async (
  row: New<NoticeShare, 'noticeId' | 'noticeTitle' | 'kind' | 'regionCode'> | New<DigestShare, 'notices'>,
): Promise<void> => {
  await shares.insert({ ...row, ...UNOPENED })
}

export const keepPicture = async (code: string, picture: string): Promise<void> => {
  await shares.update(code, { picture })
}

/** Keeps the link for texts that WeChat gave, or why it gave none. */
export const keepLink = async (code: string, kept: Required<Pick<Counted, 'link' | 'uncounted'>>): Promise<void> => {
  await shares.update(code, { ...kept, link: command.set(kept.link) })
}

const whatOf = (share: ShareRow): Pick<ShareView, 'noticeId' | 'noticeTitle'> => {
  if (!isDigest(share)) return { noticeId: share.noticeId, noticeTitle: share.noticeTitle }
  const [first] = share.notices
  return { noticeId: null, noticeTitle: `清单（${share.notices.length}条）：${first?.title ?? ''}` }
}

const viewOf = (share: ShareRow): ShareView => {
  const { _id: code, createdAt, opens, follows, uncounted = null } = share
  return { code, ...whatOf(share), createdAt, opens, follows, uncounted }
}

const VIEW_FIELDS = ['noticeId', 'noticeTitle', 'notices', 'createdAt', 'opens', 'follows', 'uncounted']

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
