import * as v from 'valibot'
import type { NoticeKind } from '@/domain/notice'
import type { Certainty } from '@/domain/text'
import { parseLocalDate } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import type { FactKind } from '@/domain/review'
import type { Quotation } from './review'

export const PASTED_MAX = 20_000

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))

export const pasteRequest = v.strictObject({
  title: text(200),
  body: text(PASTED_MAX),
  /** Of the official page. */
  link: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500), v.regex(/^https?:\/\/[^\s]+$/))),
  docNumber: v.optional(text(60)),
  /** Today where nothing is said. */
  publishedOn: v.optional(
    v.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value) !== null, '日期'),
  ),
})
export type PasteRequest = v.InferOutput<typeof pasteRequest>

export interface PastedFact {
  key: string
  kind: FactKind
  words: string
  certainty: Certainty
  quotation: Quotation
}

export interface PasteReadAnswer {
  kind: NoticeKind
  issuers: string[]
  regionName: string | null
  docNumbers: string[]
  facts: PastedFact[]
  /** The notice that this text would replace, null for a new one. */
  replaces: { id: string; title: string } | null
  now: BeijingMinute
}

export interface PastePublishAnswer {
  id: string
  /** `again`: it had been withdrawn. */
  outcome: 'new' | 'changed' | 'unchanged' | 'again'
}
