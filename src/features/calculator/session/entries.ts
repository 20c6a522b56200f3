import { halfWidthDate } from './dates'
import { movePoint, numberTyped, yuanTyped } from '@/domain/money'
import type { TypedUnit } from '@/domain/money'
import type { Answers, Input, Rule } from '@/domain/subsidy'

/** What the reader typed or chose, as it stands on the screen; `unit` is where the 万元/元 switch stood. */
export interface Entry {
  typed: string
  unit: TypedUnit
}

export type Entries = Record<string, Entry>

export const YES = '是'
export const NO = '否'

/** Questions with the same words are asked once for all rules, unless they are a rule's own. */
export const keyOf = ({ id: ruleId }: Pick<Rule, 'id'>, { id, label }: Pick<Input, 'id' | 'label'>): string =>
  id === label ? id : `${ruleId}/${id}`

export const isMoney = ({ unit }: Pick<Input, 'unit'>): boolean => unit === '元' || unit === '万元' || unit === '亿元'

/** An entry in words, or null where nothing was entered. */
export const entryWords = (entry: Entry | undefined, input: Input): string | null => {
  if (entry === undefined || entry.typed === '') return null
  const choice = input.choices?.find(({ id }) => id === entry.typed)
  if (choice) return choice.label
  if (isMoney(input)) return `${entry.typed} ${entry.unit}`
  return input.unit === '是否' || input.unit === '日期' ? entry.typed : `${entry.typed} ${input.unit}`
}

const POWERS: Partial<Record<Input['unit'], number>> = { 万元: 4, 亿元: 8 }

type Read = { answer: string | boolean | null } | { problem: string }

const moneyOf = ({ typed, unit }: Entry, input: Input): Read => {
  const read = yuanTyped(typed, unit)
  if (read.outcome === 'yuan') return { answer: movePoint(read.yuan, -(POWERS[input.unit] ?? 0)) }
  return read.code === 'EMPTY' ? { answer: null } : { problem: read.message }
}

const numberOf = (typed: string): Read => {
  const figure = numberTyped(typed)
  return figure === null ? { problem: '请只填数字，如 12 或 3.5' } : { answer: figure }
}

/** An entry as the answer to a question, or what is wrong with it. */
export const readEntry = (entry: Entry | undefined, input: Input): Read => {
  if (entry === undefined || entry.typed.trim() === '') return { answer: null }
  if (input.unit === '是否') return { answer: entry.typed === YES }
  if (input.unit === '选项') return { answer: entry.typed }
  if (input.unit === '日期') return { answer: halfWidthDate(entry.typed) }
  return isMoney(input) ? moneyOf(entry, input) : numberOf(entry.typed)
}

/** The answers that the entries give to a rule's questions, and by key what is wrong with those that give none. */
export const answersFrom = (rule: Rule, entries: Entries): { answers: Answers; problems: Record<string, string> } => {
  const answers: Answers = {}
  const problems: Record<string, string> = {}
  for (const input of rule.inputs) {
    const key = keyOf(rule, input)
    const read = readEntry(entries[key], input)
    if ('problem' in read) problems[key] = read.problem
    else answers[input.id] = read.answer
  }
  return { answers, problems }
}
