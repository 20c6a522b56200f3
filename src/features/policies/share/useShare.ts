import { useMemo } from 'react'
import type { GetAnswer } from '@/contract/notices'
import { pictureLayout, posterLayout, posterOf, shareCard, sharePath, shareText, timelineCard } from '@/domain/share'
import type { TimelineCard } from '@/domain/share'
import type { BeijingMinute } from '@/domain/time'
import { call } from '@/platform/call'
import { sharingOf } from './sharing'
import type { Sharing } from './sharing'

/** The ways to pass a notice on. */
export interface NoticeSharing extends Sharing {
  timeline: (now: BeijingMinute) => TimelineCard
}

const noticeSharing = ({ notice, sequel, shareCode: code }: GetAnswer): NoticeSharing => {
  const shared = { ...notice, fate: sequel?.what ?? null }
  const ways = sharingOf({
    code,
    path: sharePath(notice.id, code),
    make: () => call('shares.create', { noticeId: notice.id }),
    card: (now) => shareCard(shared, code, now),
    text: (link, now) => shareText(shared, link, now),
    textHolds: '标题、日期、金额、去哪里办、官方链接',
    cardPicture: (now, measure) => pictureLayout(posterOf(shared, now), measure),
    poster: (now, hasCode, measure) => posterLayout(posterOf(shared, now), hasCode, measure),
  })
  return { ...ways, timeline: (now) => timelineCard(shared, code, now) }
}

/** How the notice of a page is passed on; null before it is there. */
export const useShare = (found: GetAnswer | null): NoticeSharing | null =>
  useMemo(() => (found === null ? null : noticeSharing(found)), [found])
