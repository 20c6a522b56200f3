import type { Answers, Outcome, Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'

/** An amount worked out by hand, beside the rule that must give it. */
export interface PackExample {
  on: LocalDate
  answers: Answers
  outcome: Outcome['outcome']
  amountYuan?: string
  minYuan?: string
  maxYuan?: string
}

/** The rules of one official text, written by hand from its sentences. */
export interface Pack {
  name: string
  source: { item: string; title: string; publisher: string; publishedOn: LocalDate; regionCode: string }
  /** When rule and text were last compared. */
  checkedOn: LocalDate
  rules: { rule: Rule; examples: PackExample[] }[]
}
