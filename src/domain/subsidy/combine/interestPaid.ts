import { decimalText } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { LocalDate } from '@/domain/time'
import { readAnswers } from '../evaluate/answers'
import type { Answers } from '../evaluate/answers'
import { startRun } from '../evaluate/run'
import { valueOf } from '../evaluate/value'
import type { Num } from '../grammar/nodes'
import type { Rule } from '../grammar/rule'
import { nodesOf } from '../grammar/shapes'

type Loan = Extract<Num, { op: 'interest' }>

const loanOf = ({ amount }: Rule): Loan | undefined =>
  nodesOf(amount).find((node): node is Loan => node.op === 'interest')

/** True for a rule that asks how much interest was paid. */
export const asksInterest = (rule: Rule): boolean => loanOf(rule)?.paid !== undefined

/** The interest that the firm has paid on the loan of a rule, where the rule asks for it and the firm has told. */
export const interestPaid = (rule: Rule, answers: Answers, on: LocalDate): Decimal | null => {
  const loan = loanOf(rule)
  if (!loan?.paid) return null
  const { lo, hi } = valueOf(loan.paid, startRun(rule, readAnswers(rule, answers).known, on))
  return typeof lo === 'number' || lo !== hi ? null : decimalText(lo)
}
