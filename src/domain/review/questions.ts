import type { Facts } from '@/domain/notice'
import { withoutAdded } from './added'
import type { Decision } from './decision'
import { keyedFacts, saysSame } from './fact'
import type { Fact, FactKind } from './fact'

/** Why a person should look: the machine doubts, reads otherwise than a person decided, or the text has changed. */
export type Doubt = 'likely' | 'unsure' | 'differs' | 'changed'

export interface Question {
  key: string
  kind: FactKind
  doubt: Doubt
}

const ofDecision = ({ key, kind, read, stale }: Decision, now: Map<string, Fact>): Question | null => {
  if (stale) return { key, kind, doubt: 'changed' }
  return saysSame(read, now.get(key) ?? null) ? null : { key, kind, doubt: 'differs' }
}

const isQuestion = (question: Question | null): question is Question => question !== null

/** Everything in a reading that waits for a person. */
export const questionsOf = (read: Facts, decisions: readonly Decision[]): Question[] => {
  const facts = keyedFacts(read)
  const byKey = new Map(facts.map(({ key, fact }) => [key, fact]))
  const decided = new Set(decisions.map(({ key }) => key))
  const doubted = withoutAdded(facts, decisions).map(({ key, kind, fact: { certainty } }): Question | null =>
    decided.has(key) || certainty === 'certain' ? null : { key, kind, doubt: certainty },
  )
  return [...doubted, ...decisions.map((decision) => ofDecision(decision, byKey))].filter(isQuestion)
}
