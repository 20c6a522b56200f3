import type { Alternative } from '@/domain/notice'
import type { NormalText, Sentence } from '@/domain/text'
import type { Found } from './found'
import { runsOf } from './links'
import type { Run } from './links'
import type { Line } from './lists'
import { namedIn, namesIn } from './named'
import { thresholdsOf } from './thresholds'

/** A condition with its place among alternatives. */
export interface Placed extends Found {
  anyOf: Alternative | null
  /** False where it cannot be said what follows from failing it. */
  sure: boolean
}

/** Longer words beside what was read ask for something besides. */
const BESIDE = 12
const JOINS = /且|并|同时/
const ENDS = /[。;,]?(?:或者?)?[。;,]?$/
const LINE_LENGTH = 60

const inOrder = (all: Found[]): Found[] => {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const found of sorted) {
    const last = kept[kept.length - 1]
    const inside = last !== undefined && found.start < last.end && found.op === 'is'
    if (!inside) kept.push(found)
  }
  return kept
}

/** A line of a list that states no threshold, as a condition in its own words. */
const line = ({ text, heading, start, end }: Sentence): Found => ({
  field: text
    .slice(heading?.length ?? 0)
    .trim()
    .replace(ENDS, '')
    .slice(0, LINE_LENGTH),
  op: 'is',
  value: '是',
  unit: null,
  start,
  end,
})

/** A longer line asks for something besides, and is not worth looking at piece by piece. */
const LONGEST_COVERED = 300

const covers = (found: Found[], { text, start }: Sentence): boolean => {
  if (text.length > LONGEST_COVERED) return false
  const rest = found.reduce(
    (left, { start: from, end }) => left.slice(0, from - start) + ' '.repeat(end - from) + left.slice(end - start),
    text,
  )
  const besides = rest.replace(/且?仍?在有效期内/, '')
  return besides.replace(/[^\u3400-\u9fff]/g, '').length <= BESIDE && !JOINS.test(besides)
}

/** 已认定为高新技术企业且在有效期内; words of any other sort make it something else: 与高新技术企业合作. */
const BEFORE_NAME =
  /^(?:已|经|被|获得?|取得|通过|认定为?|入选|获评|评为|属于|应|须|为|是|具备|具有|有效期内的?|国家级?|省级|市级|以上|\(含\))*$/
const BEHIND_NAME = /^(?:称号|资质|资格|认定|证书|企业|单位|的|且|仍?在有效期内|\([^()]{0,12}\)|[,;。]|或者?)*$/

/** The names of a line that asks for nothing but them: 高新技术企业. */
const namesAsked = ({ text, heading, start }: Sentence): Found[] => {
  const names = namesIn(text, start)
  const [first, last] = [names[0], names[names.length - 1]]
  if (first === undefined || last === undefined) return []
  const alone =
    BEFORE_NAME.test(text.slice(heading?.length ?? 0, first.start - start).trim()) &&
    BEHIND_NAME.test(text.slice(last.end - start))
  return alone ? names : []
}

/** The choices that one line of a list offers: its own alternatives, or all that it asks together. */
const choicesOf = (source: NormalText, lines: Sentence[]): Found[][] => {
  const all = lines.flatMap((sentence) => inOrder([...thresholdsOf(sentence), ...namesAsked(sentence)]))
  const runs = runsOf(source.text, all)
  const [only] = runs
  const whole = all.length > 0 && lines.length === 1 && covers(all, lines[0] as Sentence)
  if (runs.length === 1 && only !== undefined && whole) return only.choices
  const rest = whole ? [] : lines.map(line)
  return runs.some(({ choices }) => choices.length > 1) ? [lines.map(line)] : [[...all, ...rest]]
}

/** Numbers the groups of a notice. */
export class Groups {
  private count = 0
  private readonly lists = new Map<number, { group: number; choices: number }>()

  private placed(choices: Found[][], group: number, from: number, sure: boolean): Placed[] {
    return choices.flatMap((choice, i) =>
      choice.map((found) => ({ ...found, anyOf: { group, choice: from + i + 1 }, sure })),
    )
  }

  /** A run in prose; without a choice its thresholds stand by themselves, and a mere name asks nothing. */
  run({ choices }: Run): Placed[] {
    if (choices.length > 1) return this.placed(choices, ++this.count, 0, true)
    return choices.flat().flatMap((found) => (found.op === 'is' ? [] : [{ ...found, anyOf: null, sure: true }]))
  }

  /** One line of a list, all its sentences. */
  line(source: NormalText, { list, enough, sentences }: Line): Placed[] {
    if (enough === 'none') return []
    const one = enough === 'one'
    const known = this.lists.get(list) ?? { group: ++this.count, choices: 0 }
    const choices = choicesOf(source, sentences)
    this.lists.set(list, { ...known, choices: known.choices + choices.length })
    const placed = this.placed(choices, known.group, known.choices, one)
    return one ? placed : placed.filter(({ op }) => op !== 'is').map((found) => ({ ...found, anyOf: null }))
  }
}

/** What a sentence outside lists asks: thresholds, and standings where they are offered as alternatives. */
export const foundIn = (sentence: Sentence): Found[] => inOrder([...thresholdsOf(sentence), ...namedIn(sentence)])
