import type { LocalDate } from '@/domain/time'
import type { Answers } from '../evaluate/answers'
import { readAnswers } from '../evaluate/answers'
import { startRun } from '../evaluate/run'
import type { Rule } from '../grammar/rule'
import { compositionOf } from './parts'
import type { Composition } from './parts'
import { plainStep, stepsOf } from './steps'
import type { Step } from './steps'

export interface Explanation {
  /** In the order of reckoning; while something is missing only what can be said already. */
  steps: Step[]
  /** Null while the amount is a range. */
  composition: Composition | null
  /** The step that decided: the cap that bit, or the tier. */
  decided: Step | null
}

/** How an amount comes about, for a finance clerk; every step names its sentence in the rule's evidence. */
export const explain = (rule: Rule, answers: Answers, on: LocalDate): Explanation => {
  const run = startRun(rule, readAnswers(rule, answers).known, on)
  const reckoned = stepsOf(rule.amount, run)
  const steps = reckoned.length > 0 ? reckoned : plainStep(rule.amount, run)
  const deciding = steps.filter(({ decides }) => decides)
  return { steps, composition: compositionOf(rule.amount, run), decided: deciding[deciding.length - 1] ?? null }
}
