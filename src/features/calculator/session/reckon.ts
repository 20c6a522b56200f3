import { compareDecimals } from '@/domain/money'
import { combine, evaluate, explain, interestPaid, nodesOf } from '@/domain/subsidy'
import type { Combined, Explanation, Input, Node, Outcome, Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { answersFrom, keyOf } from './entries'
import type { Entries } from './entries'

/** A rule with what the entries make of it. */
export interface Reckoned {
  rule: Rule
  outcome: Outcome
  explanation: Explanation
  /** What is wrong with an entry, by its key. */
  problems: Record<string, string>
  /** What all levels together may not exceed, where the firm has told it. */
  interestPaidYuan: string | null
}

/** Worked out anew from everything that stands on the screen: no older result can stay. */
export const reckon = (rule: Rule, entries: Entries, on: LocalDate): Reckoned => {
  const { answers, problems } = answersFrom(rule, entries)
  const outcome = evaluate(rule, answers, on)
  const wrong = outcome.outcome === 'invalid' ? outcome.problems : []
  for (const { input, message } of wrong) {
    const asked = rule.inputs.find(({ id }) => id === input)
    if (asked) problems[keyOf(rule, asked)] = message
  }
  const interestPaidYuan = interestPaid(rule, answers, on)
  return { rule, outcome, explanation: explain(rule, answers, on), problems, interestPaidYuan }
}

export interface Question {
  key: string
  input: Input
}

/** What is wrong with entries, by their keys. */
export const problemsOf = (reckoned: readonly Reckoned[]): Record<string, string> =>
  Object.assign({}, ...reckoned.map(({ problems }) => problems)) as Record<string, string>

/** A rule that is refused asks nothing. */
const asks = ({ outcome }: Reckoned): boolean => outcome.outcome !== 'refused'

const unique = (questions: readonly Question[]): Question[] =>
  questions.filter(({ key }, i) => questions.findIndex((other) => other.key === key) === i)

/** Every question of the rules, in the order of their texts; what is presumed is asked elsewhere. */
export const allQuestions = (reckoned: readonly Reckoned[]): Question[] =>
  unique(
    reckoned
      .filter(asks)
      .flatMap(({ rule }) =>
        rule.inputs.filter((input) => !isPresumed(rule, input)).map((input) => ({ key: keyOf(rule, input), input })),
      ),
  )

const idsIn = (node: Node): string[] => nodesOf(node).flatMap((each) => ('id' in each ? [each.id] : []))

/** Asked by presumed conditions only: what the amount needs is a question of its own. */
const isPresumed = ({ amount, conditions }: Rule, { id }: Input): boolean => {
  const needed = [amount, ...conditions.filter(({ presumed }) => !presumed).map(({ test }) => test)]
  return !needed.some((node) => idsIn(node).includes(id))
}

/** The questions of conditions that are presumed met until the reader says otherwise. */
export const presumedQuestions = (reckoned: readonly Reckoned[]): Question[] =>
  unique(
    reckoned
      .filter(asks)
      .flatMap(({ rule }) =>
        rule.inputs.filter((input) => isPresumed(rule, input)).map((input) => ({ key: keyOf(rule, input), input })),
      ),
  )

/** What is not known yet, the most decisive first. */
export const openQuestions = (reckoned: readonly Reckoned[]): Question[] =>
  unique(
    reckoned.flatMap(({ rule, outcome }) => {
      if (outcome.outcome !== 'incomplete') return []
      return outcome.missing.flatMap(({ id, kind }) => {
        const input = rule.inputs.find((each) => each.id === id)
        return kind === 'input' && input ? [{ key: keyOf(rule, input), input }] : []
      })
    }),
  )

/** The best of what is known for sure, or null where nothing is. */
export const bestOf = (reckoned: readonly Reckoned[]): Combined | null => {
  const given = reckoned.flatMap(({ rule, outcome, interestPaidYuan }) =>
    outcome.outcome === 'eligible' ? [{ rule, yuan: outcome.amountYuan, interestPaidYuan }] : [],
  )
  return given.some(({ yuan }) => compareDecimals(yuan, '0') > 0) ? combine(given) : null
}
