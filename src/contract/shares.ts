import * as v from 'valibot'
import type { Fate } from '@/domain/share'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import type { NoticeCard } from './card'

export const shareCode = v.pipe(v.string(), v.regex(/^[a-z2-7]{10}$/))

export const shareCreateRequest = v.strictObject({ noticeId: v.pipe(v.string(), v.minLength(1), v.maxLength(40)) })
export type ShareCreateRequest = v.InferOutput<typeof shareCreateRequest>
export interface ShareCreateAnswer {
  /** Of this reader and this notice; asked again, the same. */
  code: string
}

export const shareOpenRequest = v.strictObject({ code: shareCode })
export type ShareOpenRequest = v.InferOutput<typeof shareOpenRequest>

/** What came of a notice on which nobody can act any more, and where to go on. */
export interface Sequel {
  what: Fate
  /** The notice that ended, replaced or put off this one, null where none is known. */
  by: { noticeId: string; title: string } | null
  /** What can be applied for now where the notice applies, the nearest deadline first. */
  more: NoticeCard[]
}

export interface ShareOpenAnswer {
  noticeId: string
  /** Null as long as a firm may act on it. */
  sequel: Sequel | null
  now: BeijingMinute
}

export const shareMineRequest = v.strictObject({})

export interface ShareView {
  code: string
  /** Null for a list of several notices. */
  noticeId: string | null
  /** Of a list what it holds, in a line. */
  noticeTitle: string
  createdAt: BeijingMinute
  /** Readers who opened it, each once a day; the sharer is not counted. */
  opens: number
  /** Of these, who then followed the notice. */
  follows: number
  /** Why its texts carry no link that counts, null where nothing stands against it. */
  uncounted: string | null
}

export interface ShareMineAnswer {
  /** Latest first. */
  shares: ShareView[]
  now: BeijingMinute
}

export const sharePictureRequest = v.strictObject({ code: shareCode })
export type SharePictureRequest = v.InferOutput<typeof sharePictureRequest>

export interface SharePictureAnswer {
  /** The mini-program code in the cloud's storage, and a link to it that is good for a day; null where none can be had. */
  picture: { fileId: string; url: string } | null
  /** Why there is none, for people. */
  words: string | null
}

export const shareLinkRequest = v.strictObject({ code: shareCode })
export type ShareLinkRequest = v.InferOutput<typeof shareLinkRequest>

export interface ShareLinkAnswer {
  /** An address that opens the share in WeChat from any text, and the last day on which it does; null where WeChat gives none. */
  link: { url: string; until: LocalDate } | null
  /** Why there is none, for people. */
  words: string | null
}
