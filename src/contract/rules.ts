import * as v from 'valibot'
import type { Profile } from '@/domain/company'
import { ALL_REGIONS } from '@/domain/region'
import type { Rule } from '@/domain/subsidy'
import type { BeijingMinute } from '@/domain/time'

export const RULES_NAMED_MAX = 20

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120))

export const ruleListRequest = v.strictObject({
  /** Those of one notice. */
  noticeId: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
  /** Those named by a share link. Without either: what the reader's firm matches, the newest notice first. */
  ids: v.optional(v.pipe(v.array(id), v.maxLength(RULES_NAMED_MAX))),
  /** Six-digit division code: that region and everything above it; or all of them. Without: the reader's own. */
  region: v.optional(v.union([v.literal(ALL_REGIONS), v.pipe(v.string(), v.regex(/^\d{6}$/))])),
})
export type RuleListRequest = v.InferOutput<typeof ruleListRequest>

export interface ListedRule extends Rule {
  noticeTitle: string
  /** What of its notice the reader's firm fails, in words; empty where nothing is known to fail. */
  unmet: string[]
}

/** Whose rules a list holds: those of a place and above it, or of all places. Null where no place is known: the whole country's alone. */
export type ListedPlace = { code: string; name: string } | typeof ALL_REGIONS | null

export interface RuleListAnswer {
  rules: ListedRule[]
  /** The firm that the reader speaks for, so that questions it answers need not be asked; null where nothing is known. */
  firm: Profile | null
  /** Of a list that was asked for without names. */
  place?: ListedPlace
  /** How many more there are of places within that one. */
  within?: number
  now: BeijingMinute
}
