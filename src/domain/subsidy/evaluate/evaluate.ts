import { decimalText, roundExact } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { LocalDate } from '@/domain/time'
import type { Rule, RuleCondition } from '../grammar/rule'
import { readAnswers } from './answers'
import type { Answers, Known } from './answers'
import { availabilityOn } from './availability'
import { ZERO, compare, isPoint } from './bounds'
import type { Bound, Interval } from './bounds'
import { orderMissing } from './decisive'
import type { Missing, Outcome, Reason } from './outcome'
import { refusalOn } from './refusal'
import { inputOf, parameterOf, startRun } from './run'
import type { Run } from './run'
import { truthOf } from './test'
import { valueOf } from './value'

const FEN_PLACES = 2

/** The one place where sums are rounded: to the fen, halves up. */
const fen = (bound: Bound): Decimal | null =>
  typeof bound === 'number' ? null : decimalText(roundExact(bound, FEN_PLACES, 'half-up'))

interface Judged {
  failed: Reason[]
  presumed: Reason[]
  /** Some condition is neither met nor failed. */
  open: boolean
}

const judge = (conditions: readonly RuleCondition[], run: Run): Judged => {
  const judged: Judged = { failed: [], presumed: [], open: false }
  for (const { label, test, presumed, e } of conditions) {
    const before = run.missing.length
    const truth = truthOf(test, run, valueOf)
    if (truth === false) judged.failed.push({ label, e })
    if (truth !== null) continue
    if (presumed) {
      judged.presumed.push({ label, e })
      run.missing.length = before
    } else judged.open = true
  }
  return judged
}

const missingOf = (rule: Rule, id: string): Missing => {
  const asked = inputOf(rule, id)
  if (asked) return { id, label: asked.label, unit: asked.unit, kind: 'input', e: asked.e }
  const dated = parameterOf(rule, id)
  return { id, label: dated?.label ?? id, unit: dated?.unit ?? '元', kind: 'parameter', e: dated?.values[0]?.e ?? 0 }
}

const failure = (code: Extract<Outcome, { outcome: 'failed' }>['code'], e: number): Outcome => ({
  outcome: 'failed',
  code,
  message: code === 'DIVISION_BY_ZERO' ? '算式中除数为 0，请检查填写的数字' : '算出的金额小于 0，请检查填写的数字',
  e,
})

/** What is given lies at 0 or above; while a condition is open it may be nothing. */
const given = ({ lo, hi }: Interval, open: boolean): Interval => ({ lo: open || compare(lo, ZERO) < 0 ? ZERO : lo, hi })

/** The range of a rule for what is known, with the ids that are missing; used to see how much an answer would narrow it. */
const ranged = (
  rule: Rule,
  known: Record<string, Known>,
  on: LocalDate,
): { range: Interval; run: Run; judged: Judged } => {
  const run = startRun(rule, known, on)
  const judged = judge(rule.conditions, run)
  const range = judged.failed.length > 0 ? { lo: ZERO, hi: ZERO } : valueOf(rule.amount, run)
  return { range, run, judged }
}

const reckon = (rule: Rule, known: Record<string, Known>, on: LocalDate): Outcome => {
  const { range, run, judged } = ranged(rule, known, on)
  if (judged.failed.length > 0) return { outcome: 'ineligible', reasons: judged.failed }
  if (run.broken !== null) return failure('DIVISION_BY_ZERO', run.broken)
  if (compare(range.hi, ZERO) < 0) return failure('NEGATIVE_AMOUNT', rule.amount.e)
  const standing = { availability: availabilityOn(rule, on), presumed: judged.presumed }
  if (isPoint(range) && !judged.open) return { outcome: 'eligible', amountYuan: fen(range.lo) ?? '0', ...standing }
  const { lo, hi } = given(range, judged.open)
  const probe = (trial: Record<string, Known>): Interval => {
    const again = ranged(rule, trial, on)
    return given(again.range, again.judged.open)
  }
  const missing = orderMissing(rule, known, run.missing, probe).map((id) => missingOf(rule, id))
  return { outcome: 'incomplete', minYuan: fen(lo) ?? '0', maxYuan: fen(hi), missing, ...standing }
}

/**
 * What a rule gives a firm on a day. Answers are figures in each input's unit. Whatever is not known widens the range;
 * what is no value is `invalid`; a parameter out of force is missing, never last year's. `draftsToo` also reckons with
 * rules that nobody has checked, for whoever checks them.
 */
export const evaluate = (rule: Rule, answers: Answers, on: LocalDate, { draftsToo = false } = {}): Outcome => {
  const refusal = refusalOn(rule, on, draftsToo)
  if (refusal !== null) return refusal
  const { known, problems } = readAnswers(rule, answers)
  return problems.length > 0 ? { outcome: 'invalid', problems } : reckon(rule, known, on)
}
