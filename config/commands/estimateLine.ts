import { extract } from '../../src/domain/extract'
import { combine, draftRules, evaluate, explain, interestPaid, needsReview } from '../../src/domain/subsidy'
import type { Answers, Combination, Outcome, Rule } from '../../src/domain/subsidy'
import type { EstimateRequest } from './estimateLines'

const quoteOf = (rule: Rule, e: number) => rule.evidence[e] ?? null

/** Facts may be named by the label that a reader sees. */
const answersOf = ({ inputs }: Rule, facts: Answers): Answers =>
  Object.fromEntries(inputs.map(({ id, label }) => [id, facts[id] ?? facts[label]]))

const resultOf = (rule: Rule, outcome: Outcome) => {
  const labelled = ({ label, e }: { label: string; e: number }) => ({ label, evidence: quoteOf(rule, e) })
  switch (outcome.outcome) {
    case 'eligible': {
      const { amountYuan, availability, presumed } = outcome
      return { outcome: 'eligible', amountYuan: Number(amountYuan), availability, presumed: presumed.map(labelled) }
    }
    case 'incomplete': {
      const { minYuan, maxYuan, missing, availability, presumed } = outcome
      const range = { min: Number(minYuan), max: maxYuan === null ? null : Number(maxYuan) }
      return { outcome: 'incomplete', ...range, missing, availability, presumed: presumed.map(labelled) }
    }
    case 'ineligible':
      return { outcome: 'ineligible', reasons: outcome.reasons.map(labelled) }
    case 'invalid':
      return { outcome: 'invalid', reasons: outcome.problems }
    default:
      return { outcome: outcome.outcome, reasons: [{ label: outcome.message, code: outcome.code }] }
  }
}

const REVIEW = { label: '需人工核对：机器识别的规则尚未确认，金额仅供核对者参考', code: 'NEEDS_REVIEW' }

const estimateRule = (rule: Rule, { facts, on }: EstimateRequest) => {
  const answers = answersOf(rule, facts)
  const outcome = evaluate(rule, answers, on, { draftsToo: true })
  const result = { reasons: [], missing: [], ...resultOf(rule, outcome) }
  const steps = explain(rule, answers, on).steps.map(({ words, yuan, e }) => ({
    words,
    yuan: yuan === null ? null : Number(yuan),
    evidence: quoteOf(rule, e),
  }))
  const shown = needsReview(rule)
    ? { outcome: 'review', reasons: [REVIEW], missing: result.missing, draft: { ...result, steps }, steps: [] }
    : { ...result, steps }
  return {
    id: rule.id,
    title: rule.title,
    certainty: rule.certainty,
    inputs: rule.inputs.map(({ id, label, unit, choices }) => ({ id, label, unit, ...(choices && { choices }) })),
    ...shown,
    evidence: quoteOf(rule, rule.amount.e),
  }
}

const totals = ({ taken, leftOut, totalYuan }: Combination) => ({
  totalYuan: Number(totalYuan),
  taken: taken.map(({ ruleId, paidYuan }) => ({ id: ruleId, yuan: Number(paidYuan) })),
  leftOut: leftOut.map(({ ruleId, yuan, against }) => ({ id: ruleId, yuan: Number(yuan), against })),
})

/** The best that may be had at once of what is certain; both totals where the text leaves it open; null for nothing. */
const bestOf = (rules: readonly Rule[], { facts, on }: EstimateRequest) => {
  const given = rules.flatMap((rule) => {
    const answers = answersOf(rule, facts)
    const outcome = evaluate(rule, answers, on)
    if (outcome.outcome !== 'eligible') return []
    return [{ rule, yuan: outcome.amountYuan, interestPaidYuan: interestPaid(rule, answers, on) }]
  })
  if (given.length === 0) return null
  const combined = combine(given)
  if (combined.outcome === 'settled') return { outcome: 'settled', ...totals(combined) }
  const { alone, together, question } = combined
  return { outcome: 'open', question, alone: totals(alone), together: totals(together) }
}

/** What `npm run estimate` prints for one notice. */
export const estimateLine = (request: EstimateRequest): string => {
  const { notice } = request
  const rules = draftRules({ ...notice, url: null, facts: extract(notice) })
  const estimated = rules.map((rule) => estimateRule(rule, request))
  return JSON.stringify({ id: notice.id, on: request.on, rules: estimated, best: bestOf(rules, request) })
}
