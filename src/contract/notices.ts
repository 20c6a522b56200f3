import * as v from 'valibot'
import type { Verdict } from '@/domain/company'
import { ADDRESSEE_CODES, NOTICE_KINDS, THEME_CODES } from '@/domain/notice'
import type { Benefit, Condition, Exclusion, Link, NoticeChange, Relation, RelationType, Window } from '@/domain/notice'
import type { Rule } from '@/domain/subsidy'
import type { Evidence } from '@/domain/text'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import type { NoticeCard } from './card'
import type { FollowView } from './follows'
import type { Sequel } from './shares'

export const FEED_LIMIT_DEFAULT = 10
export const FEED_LIMIT_MAX = 50

export const FEED_SORTS = ['newest', 'deadline', 'match'] as const
export type FeedSort = (typeof FEED_SORTS)[number]

const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366))

/** What narrows a list. */
const filters = {
  q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))),
  /** Six-digit division code: that region and everything above it. */
  region: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  /** Left out: every kind but `other`. */
  kind: v.optional(v.picklist(NOTICE_KINDS)),
  theme: v.optional(v.picklist(THEME_CODES)),
  addressee: v.optional(v.picklist(ADDRESSEE_CODES)),
  closesWithinDays: v.optional(days),
  publishedWithinDays: v.optional(days),
}

export const feedQuery = v.strictObject(filters)
export type FeedQuery = v.InferOutput<typeof feedQuery>

export const feedRequest = v.strictObject({
  ...filters,
  /** Left out: the newest first, or the best found where something is searched. `match` without a search: for the firm. */
  sort: v.optional(v.picklist(FEED_SORTS)),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(120))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FEED_LIMIT_MAX))),
})
export type FeedRequest = v.InferOutput<typeof feedRequest>

export interface FeedAnswer {
  cards: NoticeCard[]
  nextCursor: string | null
  now: BeijingMinute
}

export const getRequest = v.strictObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)) })
export type GetRequest = v.InferOutput<typeof getRequest>

/** A stretch of the notice's body; `start` is its offset there, so that evidence can be found in it. */
export interface TextSegment {
  start: number
  text: string
  /** The heading under which it stands, null above the first one. */
  heading: string | null
}

/** A file that comes with a notice, and where it lies; null where the text only names it. */
export interface Attachment {
  name: string
  url: string | null
}

/** What one text of a notice changed of the one before. */
export interface Revised {
  revision: number
  /** When the later text was found. */
  on: LocalDate
  changes: NoticeChange[]
}

/** A stored notice that speaks of the one shown. */
export interface Citing {
  type: RelationType
  noticeId: string
  title: string
}

export interface NoticeDetail extends NoticeCard {
  url: string | null
  sourceName: string
  /** From whom the source has it (来源), null where it does not say. */
  origin: string | null
  /** False where the title was made out of the text. */
  titleStated: boolean
  docNumbers: string[]
  issuedOn: LocalDate | null
  windows: Window[]
  benefits: Benefit[]
  conditions: Condition[]
  exclusions: Exclusion[]
  relations: Relation[]
  /** Later notices first that put it off, amend, end or explain it. */
  citedBy: Citing[]
  /** The same document elsewhere, each with its own dates: passed on by other levels, or put up by other sources. */
  elsewhere: NoticeCard[]
  contacts: string[]
  links: Link[]
  attachments: Attachment[]
  quota: Evidence | null
  /** Keys of the facts that people checked: 人工核对. */
  checked: string[]
  rule: Rule | null
  /** 1 for the notice as first seen, one more for each changed text. */
  revision: number
  /** What changed since it was first seen, the latest first. */
  history: Revised[]
  /** Whole text, or only the sentences that facts rest on (settings: content.fullText). */
  text: { full: boolean; segments: TextSegment[] }
}

/** How the reader's firm stands to a notice, condition by condition in the order of `conditions`. */
export interface Standing {
  firmName: string
  /** Whether the firm is where the notice applies; null where it applies everywhere. */
  place: Verdict | null
  conditions: Verdict[]
}

export interface GetAnswer {
  notice: NoticeDetail
  follow: FollowView | null
  /** Days off on which a lead of its windows falls: each also has the last working day before. */
  daysOff: LocalDate[]
  /** Null where the reader said nothing of a firm. */
  standing: Standing | null
  /** What came of it and where to go on; null as long as a firm may act. */
  sequel: Sequel | null
  /** The code under which this reader shares it. */
  shareCode: string
  now: BeijingMinute
}

/** A notice for everybody: nothing of any reader in it. */
export type ReadAnswer = Pick<GetAnswer, 'notice' | 'sequel' | 'now'>
