import type { ShareCard } from '@/domain/share'
import type { BeijingMinute } from '@/domain/time'
import type { Picture, Sharing } from './sharing'
import type { NoticeSharing } from './useShare'

/** WeChat waits three seconds for a picture. */
const PATIENCE_MS = 2500

const NO_PICTURE: Picture = { path: null, words: null }

const inTime = (picture: Promise<Picture>): Promise<Picture> =>
  Promise.race([picture, new Promise<Picture>((resolve) => setTimeout(() => resolve(NO_PICTURE), PATIENCE_MS))])

const withPicture = async (card: ShareCard, picture: Promise<Picture>) => {
  const { path } = await inTime(picture)
  return path === null ? card : { ...card, imageUrl: path }
}

/** The card at the moment of sharing, its picture to follow. */
export const sharedNow = (sharing: Sharing, now: BeijingMinute) => {
  void sharing.announce()
  const card = sharing.card(now)
  if (process.env.TARO_ENV !== 'weapp') return card
  return { ...card, promise: withPicture(card, sharing.picture('card', now)) }
}

/** The same for a timeline, which waits for nothing. */
export const timelineNow = (sharing: NoticeSharing, now: BeijingMinute) => {
  void sharing.announce()
  return sharing.timeline(now)
}
