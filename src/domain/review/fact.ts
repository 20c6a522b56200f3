import type { Benefit, Condition, Facts, Window } from '@/domain/notice'

/** One fact that a person can check, under a key that survives re-reading. */
export type KeyedFact =
  | { key: string; kind: 'window'; fact: Window }
  | { key: string; kind: 'benefit'; fact: Benefit }
  | { key: string; kind: 'condition'; fact: Condition }

export type FactKind = KeyedFact['kind']
export type Fact = KeyedFact['fact']

export const windowKey = (id: string): string => `window:${id}`
const benefitKey = (id: string): string => `benefit:${id}`

/** Conditions have no id: field, operator and the place among equals name one. */
const conditionKeys = (conditions: readonly Condition[]): string[] => {
  const seen = new Map<string, number>()
  return conditions.map(({ field, op }) => {
    const name = `condition:${field}:${op}`
    const place = (seen.get(name) ?? 0) + 1
    seen.set(name, place)
    return `${name}:${place}`
  })
}

/** Every fact of a reading that a person can check: dates first, then money, then conditions. */
export const keyedFacts = ({ windows, benefits, conditions }: Facts): KeyedFact[] => {
  const keys = conditionKeys(conditions)
  return [
    ...windows.map((fact): KeyedFact => ({ key: windowKey(fact.id), kind: 'window', fact })),
    ...benefits.map((fact): KeyedFact => ({ key: benefitKey(fact.id), kind: 'benefit', fact })),
    ...conditions.map((fact, at): KeyedFact => ({ key: keys[at] ?? '', kind: 'condition', fact })),
  ]
}

/** Certainty, its reasons and where the sentence stands are not what a fact says. */
const saying = (fact: Fact): string => {
  const { certainty, evidence, ...said } = { ...fact, reasons: [] }
  void certainty
  void evidence
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** True where two readings say the same of a fact; null is a reading without it. */
export const saysSame = (a: Fact | null, b: Fact | null): boolean =>
  a === null || b === null ? a === b : saying(a) === saying(b)
