import { decimalOf } from '@/domain/money'
import type { Evidence } from '@/domain/text'
import type { Num, Test } from '../grammar/nodes'
import type { Input } from '../grammar/rule'
import { isNumberUnit } from '../grammar/units'
import type { NumberUnit, Unit } from '../grammar/units'

/** Deeper than any rate a text states. */
const PLACES = 10

/** A rule in the making: its sentences and inputs are collected while its nodes are written. */
export class Sketch {
  readonly evidence: Evidence[] = []
  readonly inputs: Input[] = []

  /** `name` tells this rule's own questions from those of others that have the same words. */
  constructor(private readonly name = '') {}

  /** The place of a sentence among the evidence. */
  place(evidence: Evidence): number {
    const at = this.evidence.findIndex(({ start, end }) => start === evidence.start && end === evidence.end)
    return at >= 0 ? at : this.evidence.push(evidence) - 1
  }

  /** An input by its label, which is also its id; asked once however often it stands in the formula. */
  input(label: string, unit: NumberUnit, e: number, rest: Partial<Input> = {}): Num {
    this.ask(label, unit, e, rest)
    return { op: 'input', id: label, e }
  }

  /** A figure that means something in this rule only, though others use the same words: 人数, 核定金额. */
  own(label: string, unit: NumberUnit, e: number): Num {
    const id = this.ownId(label)
    this.ask(label, unit, e, { id })
    return { op: 'input', id, e }
  }

  ownId(label: string): string {
    return `${label}#${this.name}`
  }

  yes(label: string, e: number): Test {
    this.ask(label, '是否', e)
    return { op: 'yes', id: label, e }
  }

  ask(label: string, unit: Unit, e: number, rest: Partial<Input> = {}): void {
    const input = { id: label, label, unit, e, ...rest }
    if (!this.inputs.some(({ id }) => id === input.id)) this.inputs.push(input)
  }
}

const plain = (value: number): string => decimalOf(Number(value.toFixed(PLACES)))

export const yuan = (value: number, e: number): Num => ({ op: 'const', value: plain(value), unit: '元', e })
export const figure = (value: number, unit: NumberUnit, e: number): Num => ({
  op: 'const',
  value: plain(value),
  unit,
  e,
})
/** A fraction written as the text does: in percent, or in percentage points for interest. */
export const share = (fraction: number, unit: '%' | '个百分点', e: number): Num => figure(fraction * 100, unit, e)
export const capped = (of: Num, limit: number | null, e: number): Num =>
  limit === null ? of : { op: 'cap', of, limit: yuan(limit, e), e }

const UNIT_WORDS: Record<string, NumberUnit> = {
  度: '千瓦时',
  晚: '天',
  日: '天',
  个月: '月',
  企业: '家',
  单位: '家',
  项目: '项',
}

/** The grammar's unit for a word of the text; 个 for what it has no unit for. */
export const unitFor = (word: string): NumberUnit => {
  const known = UNIT_WORDS[word] ?? word
  return isNumberUnit(known) ? known : '个'
}
