import type { Rule, RuleRelation } from '../grammar/rule'
import { nodesOf } from '../grammar/shapes'

type Kind = RuleRelation['kind']

/** What a text says of two rules: a relation, and whose sentence says so. */
export interface Said {
  kind: Kind
  scope: string | null
  ruleId: string
  e: number
}

/** A rule that bears interest on a loan. */
const bearsInterest = ({ amount, relations }: Rule): boolean =>
  relations.some(({ kind }) => kind === 'interest') || nodesOf(amount).some(({ op }) => op === 'interest')

/** True where a relation of one rule speaks of another; what is said of interest speaks of interest only. */
export const concerns = (from: Rule, relation: RuleRelation, other: Rule): boolean => {
  if (relation.kind === 'interest' && !bearsInterest(other)) return false
  if (relation.with === 'any') return true
  if (relation.with === 'notice') return from.noticeId === other.noticeId
  return relation.with.includes(other.id)
}

const saidBy = (from: Rule, other: Rule): Said[] =>
  from.relations
    .filter((relation) => concerns(from, relation, other))
    .map(({ kind, scope, e }) => ({ kind, scope, ruleId: from.id, e }))

/** Everything that either text says of the two. */
const saidOf = (a: Rule, b: Rule): Said[] => [...saidBy(a, b), ...saidBy(b, a)]

const FORBIDS: readonly Kind[] = ['exclusive', 'highest']
const ALLOWS: readonly Kind[] = ['together', 'interest', 'ceiling']
/** Together up to a limit that nobody has told is not yet an allowance. */
const withoutLimit = ({ kind, ruleId }: Said, limited: (ruleId: string) => boolean): boolean =>
  kind === 'interest' && !limited(ruleId)

/** The sentence that forbids having both, if one does; it goes before any that allows. */
export const forbiddenBy = (a: Rule, b: Rule): Said | null =>
  saidOf(a, b).find(({ kind }) => FORBIDS.includes(kind)) ?? null

/** True where neither text says whether the two may be had together. A common ceiling presumes that they may. */
export const isUnsaid = (a: Rule, b: Rule, interestKnown: (ruleId: string) => boolean): boolean =>
  saidOf(a, b).every(
    (said) => !FORBIDS.includes(said.kind) && (!ALLOWS.includes(said.kind) || withoutLimit(said, interestKnown)),
  )
