import * as v from 'valibot'
import type { DatedClose, LocalDate } from '@/domain/time'
import { noticeId, version } from './parts'

/** Another notice that is, or may be, the same document. */
export interface Kin {
  id: string
  title: string
  regionName: string | null
  publishedOn: LocalDate
  /** Its own next close: it keeps it, merged or not. */
  closes: DatedClose | null
}

export const findRequest = v.strictObject({
  id: noticeId,
  /** A part of the title, or the number. */
  words: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
})
export type FindRequest = v.InferOutput<typeof findRequest>

export interface FindAnswer {
  /** Without the notice itself and what is one with it already. */
  found: Kin[]
}

export const tieRequest = v.strictObject({
  id: noticeId,
  version,
  other: noticeId,
  /** One document, or two. */
  tie: v.picklist(['same', 'apart']),
})
export type TieRequest = v.InferOutput<typeof tieRequest>
