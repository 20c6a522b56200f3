import type { Facts } from '@/domain/notice'
import { carryAdded, isAdded } from './added'
import type { Decision } from './decision'
import { keyedFacts, saysSame } from './fact'
import type { Fact } from './fact'

const carried = (decision: Decision, now: Fact | undefined): Decision => {
  if (now === undefined || !saysSame(decision.read, now)) return { ...decision, stale: true }
  const fact = decision.fact === null ? null : ({ ...decision.fact, evidence: now.evidence } as Fact)
  return { ...decision, read: now, fact }
}

/**
 * Decisions about a text in a later version of it; `body` is the later one. What the new text says as the old one did stays decided, its sentence
 * found anew; where it says something else the office has spoken after the person, and the decision stands no more.
 */
export const carryOver = (decisions: readonly Decision[], read: Facts, body: string): Decision[] => {
  const now = new Map(keyedFacts(read).map(({ key, fact }) => [key, fact]))
  return decisions.map((decision) =>
    isAdded(decision.key) ? carryAdded(decision, body) : carried(decision, now.get(decision.key)),
  )
}
