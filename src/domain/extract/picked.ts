import type { NoticeText } from '@/domain/notice'
import { evidenceOf, EVIDENCE_MAX } from '@/domain/text'
import type { Evidence, NormalText } from '@/domain/text'
import { closeDate, isDated } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { documentOf } from './document'
import type { Mention } from './mentions/mention'
import { readDayMentions } from './mentions/mentions'

/** A sentence that a person can point at. */
export interface PickedSentence {
  evidence: Evidence
  /** A day stands in it. */
  dated: boolean
}

const lengthIn = ({ map }: NormalText, start: number, end: number): number =>
  (map.ends[end - 1] ?? 0) - (map.starts[start] ?? 0)

/** Behind the comma nearest to the middle, else in the middle. */
const cutOf = (text: string, start: number, end: number): number => {
  const middle = Math.floor((start + end) / 2)
  const before = text.lastIndexOf(',', middle - 1)
  return before > start ? before + 1 : middle
}

/** A sentence in pieces that evidence can hold. */
const piecesOf = (source: NormalText, start: number, end: number): [number, number][] => {
  if (end - start <= 1 || lengthIn(source, start, end) <= EVIDENCE_MAX) return [[start, end]]
  const cut = cutOf(source.text, start, end)
  return [...piecesOf(source, start, cut), ...piecesOf(source, cut, end)]
}

/** Every sentence of a notice in order, each with the exact span of the body. */
export const pickableSentences = (notice: NoticeText): PickedSentence[] => {
  const { source, publishedOn } = documentOf(notice)
  return source.sentences
    .flatMap(({ start, end }) => piecesOf(source, start, end))
    .map(([start, end]) => ({
      evidence: evidenceOf(source, start, end),
      dated: readDayMentions(source.text.slice(start, end), publishedOn).length > 0,
    }))
}

const MONTH_DAY = 'YYYY-'.length
const DAY = 'YYYY-MM-'.length

const closesOn = ({ closes, yearImplied }: Mention, day: LocalDate): boolean => {
  if (closes === null || closes === 'quarter-end') return false
  if (isDated(closes)) {
    const date = closeDate(closes)
    return date === day || (yearImplied && date.slice(MONTH_DAY) === day.slice(MONTH_DAY))
  }
  return closes === `--${day.slice(MONTH_DAY)}` || closes === `---${day.slice(DAY)}`
}

const opensOn = ({ opens, yearImplied }: Mention, day: LocalDate): boolean =>
  opens === day || (yearImplied && opens?.slice(MONTH_DAY) === day.slice(MONTH_DAY))

/** Whether a day stands in a sentence, in figures or words, with its year or without; `base` as for reading. */
export const standsIn = (sentence: string, day: LocalDate, base: LocalDate): boolean => {
  const { source } = documentOf({ id: '', title: '', publishedOn: base, body: sentence })
  return readDayMentions(source.text, base).some((mention) => closesOn(mention, day) || opensOn(mention, day))
}
