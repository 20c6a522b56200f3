import type { Drawing, Linked, Measure, ShareCard, TextLink } from '@/domain/share'
import type { BeijingMinute } from '@/domain/time'
import { call } from '@/platform/call'
import { draw } from '@/platform/picture'
import { linkTo } from '@/platform/share'

export type PictureKind = 'poster' | 'card'

/** A drawn picture, or why there is none; `words` also says what a drawn one lacks. */
export interface Picture {
  path: string | null
  words: string | null
}

/** What is passed on, and what is made of it, each as of a minute. */
export interface Shared {
  code: string
  /** Where its card and its link lead. */
  path: string
  /** Makes the share known to the server. */
  make: () => Promise<unknown>
  card: (now: BeijingMinute) => ShareCard
  text: (link: TextLink | null, now: BeijingMinute) => string
  /** What a text holds, in a line. */
  textHolds: string
  cardPicture: (now: BeijingMinute, measure: Measure) => Drawing
  poster: (now: BeijingMinute, hasCode: boolean, measure: Measure) => Drawing
}

/** The ways to pass something on. */
export interface Sharing extends Pick<Shared, 'card' | 'text' | 'textHolds'> {
  /** Makes the share known, so that its openings count; asked again, nothing more. */
  announce: () => Promise<unknown>
  /** The link for texts; asked again, the same. */
  link: () => Promise<Linked>
  picture: (kind: PictureKind, now: BeijingMinute) => Promise<Picture>
}

const FAILED: Picture = { path: null, words: '图片没有画成，请再试一次' }

const NO_CODE = '没有取到小程序码'

const codeOf = async (code: string) => {
  const outcome = await call('shares.picture', { code })
  return outcome.done ? outcome.answer : { picture: null, words: outcome.problem.words }
}

/** A poster with its mini-program code, else without. */
const posterOf = async (shared: Shared, now: BeijingMinute): Promise<Picture> => {
  const { picture: code, words } = await codeOf(shared.code)
  const withCode = (shown: typeof code) =>
    draw({ lay: (measure) => shared.poster(now, shown !== null, measure), code: shown })
  if (code === null) return { path: await withCode(null), words: `${words ?? NO_CODE}，海报上没有码` }
  const path = await withCode(code).catch(() => null)
  // The code could not be fetched: a poster without one is better than none.
  return path === null ? { path: await withCode(null), words: `${NO_CODE}，海报上没有码` } : { path, words: null }
}

/** What can be made of something to pass it on. */
export const sharingOf = (shared: Shared): Sharing => {
  let announced: Promise<unknown> | null = null
  let linked: Promise<Linked> | null = null
  const announce = () => (announced ??= shared.make())
  const askLink = async (): Promise<Linked> => {
    await announce()
    const outcome = await linkTo(shared)
    // A refusal may be over the next time.
    if (outcome.link === null) linked = null
    return outcome
  }
  const cardPicture = async (now: BeijingMinute): Promise<Picture> => ({
    path: await draw({ lay: (measure) => shared.cardPicture(now, measure), code: null }),
    words: null,
  })
  const poster = (now: BeijingMinute): Promise<Picture> => announce().then(() => posterOf(shared, now))
  const { card, text, textHolds } = shared
  return {
    ...{ card, text, textHolds, announce },
    link: () => (linked ??= askLink()),
    picture: (kind, now) => (kind === 'card' ? cardPicture(now) : poster(now)).catch(() => FAILED),
  }
}
