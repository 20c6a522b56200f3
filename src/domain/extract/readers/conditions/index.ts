import type { Condition } from '@/domain/notice'
import type { NormalText, Sentence } from '@/domain/text'
import { evidenceOf } from '@/domain/text'
import type { Reader } from '../../reader'
import { Groups, foundIn } from './choices'
import type { Placed } from './choices'
import type { Found } from './found'
import { indicatorsIn } from './indicators'
import { runsOf } from './links'
import { linesOf } from './lists'

const inTable = (source: NormalText, sentence: Sentence): Condition[] =>
  indicatorsIn(source, sentence).map(({ start, end, ...condition }) => ({
    ...condition,
    anyOf: null,
    certainty: 'likely',
    evidence: { start, end, text: source.body.slice(start, end) },
  }))

const conditionOf = (source: NormalText, { start, end, sure, ...condition }: Placed): Condition => ({
  ...condition,
  certainty: sure ? 'likely' : 'unsure',
  evidence: evidenceOf(source, start, end),
})

/** What a firm must meet: thresholds, and of alternatives also what it may be instead. */
export const readConditions: Reader = ({ source }) => {
  const lines = linesOf(source.sentences)
  const groups = new Groups()
  const conditions: Condition[][] = []
  let prose: Found[][] = []
  const add = (placed: Placed[]): void => void conditions.push(placed.map((one) => conditionOf(source, one)))
  const flush = (): void => {
    for (const run of runsOf(source.text, prose.flat())) add(groups.run(run))
    prose = []
  }
  source.sentences.forEach((sentence, i) => {
    const line = lines[i] ?? null
    if (line === 'inside') return
    const table = line === null ? inTable(source, sentence) : []
    if (line === null && table.length === 0) return void prose.push(foundIn(sentence))
    flush()
    conditions.push(table)
    if (line !== null) add(groups.line(source, line))
  })
  flush()
  return { conditions: conditions.flat() }
}
