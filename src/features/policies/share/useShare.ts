import { useMemo } from 'react'
import type { GetAnswer } from '@/contract/notices'
import { pictureLayout, posterLayout, posterOf, shareCard, shareText, timelineCard } from '@/domain/share'
import type { ShareCard, TimelineCard } from '@/domain/share'
import type { BeijingMinute } from '@/domain/time'
import { call } from '@/platform/call'
import { draw } from '@/platform/picture'

export type PictureKind = 'poster' | 'card'

/** A drawn picture, or why there is none; `words` also says what a drawn one lacks. */
export interface Picture {
  path: string | null
  words: string | null
}

/** What can be made of a notice to pass it on, each as of a minute. */
export interface Sharing {
  /** Makes the share known, so that its openings count; asked again, nothing more. */
  announce: () => Promise<unknown>
  card: (now: BeijingMinute) => ShareCard
  timeline: (now: BeijingMinute) => TimelineCard
  text: (now: BeijingMinute) => string
  picture: (kind: PictureKind, now: BeijingMinute) => Promise<Picture>
}

const FAILED: Picture = { path: null, words: '图片没有画成，请再试一次' }

const NO_CODE = '没有取到小程序码'

const codeOf = async (code: string) => {
  const outcome = await call('shares.picture', { code })
  return outcome.done ? outcome.answer : { picture: null, words: outcome.problem.words }
}

const sharingOf = ({ notice, sequel, shareCode }: GetAnswer): Sharing => {
  const shared = { ...notice, fate: sequel?.what ?? null }
  let announced: Promise<unknown> | null = null
  const announce = () => (announced ??= call('shares.create', { noticeId: notice.id }))
  const cardPicture = async (now: BeijingMinute): Promise<Picture> => {
    const contents = posterOf(shared, now)
    return { path: await draw({ lay: (measure) => pictureLayout(contents, measure), code: null }), words: null }
  }
  const poster = async (now: BeijingMinute): Promise<Picture> => {
    const contents = posterOf(shared, now)
    await announce()
    const { picture: code, words } = await codeOf(shareCode)
    const withCode = (shown: typeof code) =>
      draw({ lay: (measure) => posterLayout(contents, shown !== null, measure), code: shown })
    if (code === null) return { path: await withCode(null), words: `${words ?? NO_CODE}，海报上没有码` }
    const path = await withCode(code).catch(() => null)
    // The code could not be fetched: a poster without one is better than none.
    return path === null ? { path: await withCode(null), words: `${NO_CODE}，海报上没有码` } : { path, words: null }
  }
  return {
    announce,
    card: (now) => shareCard(shared, shareCode, now),
    timeline: (now) => timelineCard(shared, shareCode, now),
    text: (now) => shareText(shared, now),
    picture: (kind, now) => (kind === 'card' ? cardPicture(now) : poster(now)).catch(() => FAILED),
  }
}

/** How the notice of a page is passed on; null before it is there. */
export const useShare = (found: GetAnswer | null): Sharing | null =>
  useMemo(() => (found === null ? null : sharingOf(found)), [found])
