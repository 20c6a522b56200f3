import { decimalOf } from '@/domain/money'
import type { Condition, Exclusion } from '@/domain/notice'
import type { Comparison } from '../grammar/nodes'
import type { RuleCondition } from '../grammar/rule'
import { isNumberUnit } from '../grammar/units'
import { figure, unitFor } from './sketch'
import type { Sketch } from './sketch'

const LABEL_LENGTH = 40
/** 有下列情形之一的，不予支持： says nothing by itself. */
const INTRODUCES = /[:：]\s*$|下列|如下/
const COMPARISONS: readonly string[] = ['>=', '>', '<=', '<', '=']

const short = (text: string): string => {
  const plain = text.replace(/\s/g, '')
  return plain.length > LABEL_LENGTH ? `${plain.slice(0, LABEL_LENGTH)}…` : plain
}

/** A threshold as a condition that is presumed met until somebody answers. */
const threshold = (condition: Condition, sketch: Sketch): RuleCondition[] => {
  const { field, op, value, unit, evidence } = condition
  if (typeof value !== 'number' || value < 0 || !COMPARISONS.includes(op)) return []
  const e = sketch.place(evidence)
  const measured = isNumberUnit(unit ?? '') ? unitFor(unit ?? '') : '个'
  const left = sketch.input(field, measured, e)
  const test = { op: 'compare' as const, left, by: op as Comparison, right: figure(value, measured, e), e }
  return [{ label: `${field} ${op} ${decimalOf(value)}${unit ?? ''}`, test, presumed: true, e }]
}

const notOf = ({ evidence }: Exclusion, sketch: Sketch): RuleCondition => {
  const e = sketch.place(evidence)
  const label = short(evidence.text)
  return {
    label: `不属于：${label}`,
    test: { op: 'not', of: sketch.yes(`是否属于：${label}`, e), e },
    presumed: true,
    e,
  }
}

const FOR_WHOM =
  /(?:^|[,，;；。:：、])对((?:[^,，;；。]|[(（][^)）]*[)）]){4,60}?)[,，]?(?:一次性)?(?:按|给予|分别|奖励|补助|再|最高)/

/** 对…的企业: whom a sum is for. */
const forWhom = (text: string): string | null => FOR_WHOM.exec(text)?.[1] ?? null

/** The condition that a lump's own sentence states, asked as yes or no; the whole sentence where it does not say for whom. */
export const addressee = (text: string, e: number, sketch: Sketch): RuleCondition[] => {
  const label = short(forWhom(text) ?? text)
  return [{ label, test: sketch.yes(`是否属于：${label}`, e), presumed: true, e }]
}

/** What the notice asks of a firm besides. */
export const conditionsOf = (
  conditions: readonly Condition[],
  shutOut: readonly Exclusion[],
  sketch: Sketch,
): RuleCondition[] => [
  ...conditions.flatMap((condition) => threshold(condition, sketch)),
  ...shutOut.filter(({ evidence }) => !INTRODUCES.test(evidence.text)).map((exclusion) => notOf(exclusion, sketch)),
]
