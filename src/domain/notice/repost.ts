import type { Region } from '@/domain/region'
import { daysBetween } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Facts, NoticeText } from './facts'
import type { NoticeKind } from './kind'
import { citedReferences, numberKey, titleKeys } from './reference'
import { bandsOf, resemblance, sketchOf } from './sketch'

/** By what it is told whether two notices are one document. */
export interface Likeness {
  id: string
  kind: NoticeKind
  publishedOn: LocalDate
  region: Region | null
  numbers: string[]
  titles: string[]
  /** The documents that it passes on (转发). */
  forwards: string[]
  /** Years, batches and other figures of the title. */
  figures: string[]
  /** It changes or explains a document: never a copy of it. */
  speaksOf: string | null
  sketch: number[] | null
}

/** Above this two texts under one title are one document. */
const ALIKE_WITH_TITLE = 0.5
/** Above this they are one whatever stands above them. */
const ALIKE = 0.8
/** A call that comes again each year is no repost of the last one. */
const DAYS_APART = 200

const FIGURES = /\d+|第[一二三四五六七八九十]+[批期次轮届季]/g
const SPEAKS_OF = /更正|补充|延长|延期|顺延|解读|问答|废止|修订|修改|公示|名单|结果/

export const likenessOf = (notice: NoticeText, facts: Facts): Likeness => ({
  id: notice.id,
  kind: facts.kind,
  publishedOn: notice.publishedOn,
  region: facts.region,
  numbers: facts.docNumbers.map(numberKey),
  titles: titleKeys(notice.title),
  forwards: facts.relations.filter(({ type }) => type === 'forwards').flatMap(citedReferences),
  figures: [...(titleKeys(notice.title)[0] ?? '').matchAll(FIGURES)].map(([figure]) => figure),
  speaksOf: SPEAKS_OF.exec(notice.title)?.[0] ?? null,
  sketch: sketchOf(notice.body),
})

/** Two notices that are one document share at least one of these. */
export const likenessKeys = ({ numbers, titles, forwards, sketch }: Likeness): string[] => [
  ...new Set([...numbers, ...titles, ...forwards, ...(sketch === null ? [] : bandsOf(sketch))]),
]

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

/** A headline without any figure says nothing against the other's. */
const sameFigures = (a: Likeness, b: Likeness): boolean =>
  a.figures.length === 0 || b.figures.length === 0 || a.figures.join() === b.figures.join()

const daysApart = (a: Likeness, b: Likeness): number => Math.abs(daysBetween(a.publishedOn, b.publishedOn))

/** Two offices of one level who each wrote their own. */
const sideBySide = (a: Likeness, b: Likeness): boolean =>
  a.region !== null && b.region !== null && a.region.level === b.region.level && a.region.name !== b.region.name

const passesOn = (a: Likeness, b: Likeness): boolean => share(a.forwards, [...b.numbers, ...b.titles])

const isCopy = (a: Likeness, b: Likeness): boolean => {
  if (share(a.numbers, b.numbers)) return true
  if (!sameFigures(a, b) || sideBySide(a, b)) return false
  if (a.sketch === null || b.sketch === null) return false
  return resemblance(a.sketch, b.sketch) >= (share(a.titles, b.titles) ? ALIKE_WITH_TITLE : ALIKE)
}

/** Whether two notices are one document: put up again elsewhere, or passed on by a lower level. The same both ways. */
export const isRepost = (a: Likeness, b: Likeness): boolean => {
  if (a.kind !== b.kind || a.speaksOf !== b.speaksOf || daysApart(a, b) > DAYS_APART) return false
  return passesOn(a, b) || passesOn(b, a) || isCopy(a, b)
}
