import type { ListedRule } from '@/contract/rules'
import { areAlike } from '@/domain/subsidy'
import { shortTitles } from '@/domain/share'
import { entryWords, keyOf } from './entries'
import type { Entries, Entry } from './entries'
import type { Question } from './reckon'

const asks = (rule: ListedRule, key: string): boolean => rule.inputs.some((input) => keyOf(rule, input) === key)

const titlesOf = (rules: readonly ListedRule[]): string[] => [...new Set(rules.map(({ noticeTitle }) => noticeTitle))]

/** Which of several notices ask a question, in a line; null where there is but one to ask. */
export const askedBy = (rules: readonly ListedRule[], key: string): string | null => {
  const asking = titlesOf(rules.filter((rule) => asks(rule, key)))
  const [first] = asking
  if (first === undefined || titlesOf(rules).length < 2) return null
  const short = shortTitles(first, null)[0] ?? first
  return asking.length > 1 ? `${short} 等 ${asking.length} 项政策` : short
}

export interface SameAs {
  /** 与「技术设备购置总额」相同（800万元） */
  words: string
  entry: Entry
}

/**
 * What was answered to another rule's question that may well be the same: to be offered, never to be filled in. Nothing
 * while the question has an answer of its own.
 */
export const sameAs = (
  { key, input }: Question,
  questions: readonly Question[],
  rules: readonly ListedRule[],
  entries: Entries,
): SameAs | null => {
  if ((entries[key]?.typed ?? '') !== '') return null
  for (const other of questions) {
    const entry = entries[other.key]
    const said = entryWords(entry, other.input)
    const apart = rules.some((rule) => asks(rule, other.key) && !asks(rule, key))
    if (entry === undefined || said === null || !apart || !areAlike(input, other.input)) continue
    return { words: `与「${other.input.label}」相同（${said.replace(' ', '')}）`, entry }
  }
  return null
}
