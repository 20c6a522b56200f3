import type { Test } from '../grammar/nodes'
import { inputOf } from '../evaluate/run'
import type { Run } from '../evaluate/run'
import { operand } from './words'

const COMPARISONS = { '>=': '不低于', '>': '高于', '<=': '不高于', '<': '低于', '=': '等于' }

const choiceWords = ({ id, among }: Extract<Test, { op: 'is' }>, run: Run): string => {
  const asked = inputOf(run.rule, id)
  const labels = among.map((choice) => asked?.choices?.find((each) => each.id === choice)?.label ?? choice)
  return `${asked?.label ?? ''}为${labels.join('或')}`
}

/** A test in words: 营业收入 3,000 万元不低于 2,000 万元. */
export const testWords = (test: Test, run: Run): string => {
  switch (test.op) {
    case 'and':
      return test.of.map((part) => testWords(part, run)).join('且')
    case 'or':
      return test.of.map((part) => testWords(part, run)).join('或')
    case 'not':
      return `并非${testWords(test.of, run)}`
    case 'compare':
      return `${operand(test.left, run)}${COMPARISONS[test.by]} ${operand(test.right, run)}`
    case 'yes':
      return inputOf(run.rule, test.id)?.label ?? ''
    case 'is':
      return choiceWords(test, run)
  }
}
