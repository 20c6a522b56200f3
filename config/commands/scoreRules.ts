import { extract } from '../../src/domain/extract'
import type { NoticeText } from '../../src/domain/notice'
import { draftRules, validateRule } from '../../src/domain/subsidy'
import type { Rule } from '../../src/domain/subsidy'
import { runnableTerms, sameTerms } from './ruleTerms'
import type { Terms } from './ruleTerms'

export interface LabelledNotice {
  notice: NoticeText
  benefits: Terms[]
}

export interface RuleScore {
  labelled: number
  /** Labelled clauses for which a rule runs with equal share, sum and ceiling. */
  runnable: number
  /** Terms of rules that show an amount unseen, and those of them that no label holds. */
  certain: number
  wrong: number
  errors: string[]
}

/** A label that states no figure (a foreign currency) cannot be reckoned by anyone. */
const isStated = ({ rate, amountYuan, capYuan }: Terms): boolean =>
  [rate, amountYuan, capYuan].some((value) => typeof value === 'number')

/** The overall ceilings are relations of the rules, not rules of their own. */
const ceilings = (rules: readonly Rule[]): Terms[] => {
  const limits = rules.flatMap(({ relations }) =>
    relations.flatMap(({ kind, limitYuan }) => (kind === 'ceiling' ? [limitYuan] : [])),
  )
  return [...new Set(limits)].map((limit) => ({ rate: null, amountYuan: null, capYuan: Number(limit) }))
}

const scoreOne = ({ notice, benefits }: LabelledNotice): RuleScore => {
  const facts = extract(notice)
  const rules = draftRules({ ...notice, url: null, facts }).filter((rule) => validateRule(rule).outcome === 'valid')
  const found = rules.flatMap((rule) =>
    runnableTerms(rule).map((terms) => ({ terms, certain: rule.certainty === 'certain' })),
  )
  const open = [...found, ...ceilings(rules).map((terms) => ({ terms, certain: false }))]
  const errors: string[] = []
  let runnable = 0
  for (const label of benefits) {
    const at = open.findIndex(({ terms }) => sameTerms(terms, label))
    if (at >= 0) runnable += 1
    else errors.push(`${notice.id} 没有可运行的规则：${JSON.stringify(label)}`)
    if (at >= 0) open.splice(at, 1)
  }
  const wrong = open.filter(({ certain }) => certain)
  for (const { terms } of wrong) errors.push(`${notice.id} 有把握却不在标注中：${JSON.stringify(terms)}`)
  return {
    labelled: benefits.length,
    runnable,
    certain: found.filter(({ certain }) => certain).length,
    wrong: wrong.length,
    errors,
  }
}

/** How many labelled clauses of a set become rules that run and are equal. */
export const scoreRules = (notices: readonly LabelledNotice[]): RuleScore =>
  notices.map(scoreOne).reduce(
    (sum, one) => ({
      labelled: sum.labelled + one.labelled,
      runnable: sum.runnable + one.runnable,
      certain: sum.certain + one.certain,
      wrong: sum.wrong + one.wrong,
      errors: [...sum.errors, ...one.errors],
    }),
    { labelled: 0, runnable: 0, certain: 0, wrong: 0, errors: [] },
  )

interface GoldLine {
  gold: { benefits?: Record<keyof Terms, unknown>[] }
}

const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The labels of the lines of a set, in the order of its notices. */
export const labelsOf = (text: string): Terms[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      ((JSON.parse(line) as GoldLine).gold.benefits ?? [])
        .map(({ rate, amountYuan, capYuan }) => ({
          rate: figure(rate),
          amountYuan: figure(amountYuan),
          capYuan: figure(capYuan),
        }))
        .filter(isStated),
    )
