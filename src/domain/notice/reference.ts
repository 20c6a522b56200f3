import { normalise } from '@/domain/text'
import type { NoticeKind } from './kind'

/** What a stored notice can be cited by. */
export interface Referable {
  id: string
  title: string
  docNumbers: string[]
  kind: NoticeKind
  publishedOn: string
}

interface Cited {
  title: string | null
  docNumber: string | null
}

/** A shorter title is a word of every office (《通知》), not the name of a document. */
const SHORTEST_TITLE = 6
/** A number behind the word that ends the title. */
const NUMBER_AT_END =
  /^(.{0,120}(?:通知|意见|决定|办法|公告|通告|细则|措施|规划|方案|条例|指南|目录))[(]?[\u4e00-\u9fff]{1,12}[〔[(【](?:19|20)\d\d[〕\])】]第?\d{1,5}号[)]?$/
const BAR = /^[^丨｜|]{1,12}[丨｜|]/
const SIGNS = /[^\u4e00-\u9fffA-Za-z0-9]/g
/** Words before 关于 that make it another document about that one. */
const SPEAKS_OF = /转发|延长|延期|顺延|更正|补充|解读|废止|修改|修订|一图/
const OFFICE_BEFORE = /^(?:[\u4e00-\u9fff]{0,4}[通公]告)?[\u4e00-\u9fff、\s()]{0,80}[局委厅部会室府院心行社处]/
const PROMULGATED = /(?:印发|发布|公布|出台|下发)(?:了)?[〈《]?([^《》〈〉]{4,100}?)[〉》]?的(?:通知|公告|通告|决定)$/

const bare = (title: string): string => title.replace(SIGNS, '')

const plain = (title: string): string => normalise(title).text.trim().replace(BAR, '').replace(NUMBER_AT_END, '$1')

/** The title from 关于 on, where nothing but the names of offices stands before. */
const withoutOffices = (title: string): string | null => {
  const at = title.indexOf('关于')
  const before = title.slice(0, at)
  return at > 0 && OFFICE_BEFORE.test(before) && !SPEAKS_OF.test(before) ? title.slice(at) : null
}

/** The document that a notice only sends out: 关于印发《…办法》的通知. */
const promulgated = (title: string): string | null =>
  SPEAKS_OF.test(title) ? null : (PROMULGATED.exec(title)?.[1] ?? null)

/** A document's number in one spelling: brackets and blanks of any kind are the same. */
export const numberKey = (docNumber: string): string => docNumber.replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, '')

/** True for a reference that is a number: no other document has it, whereas titles repeat from place to place. */
export const isNumberKey = (key: string): boolean => /(?:19|20)\d\d第?\d{1,5}号$/.test(key)

/** The spellings under which one document is named by its title; empty for a title that names nothing. */
export const titleKeys = (title: string): string[] => {
  const whole = plain(title)
  const named = [whole, withoutOffices(whole), promulgated(whole)]
  const keys = named.flatMap((name) => (name === null ? [] : [bare(name)]))
  return [...new Set(keys)].filter((key) => key.length >= SHORTEST_TITLE)
}

/** What a notice can be found by: its numbers and the spellings of its title. */
export const ownReferences = ({ title, docNumbers }: Pick<Referable, 'title' | 'docNumbers'>): string[] => [
  ...new Set([...docNumbers.map(numberKey), ...titleKeys(title)]),
]

/** What a cited document can be found by. */
export const citedReferences = ({ title, docNumber }: Cited): string[] => [
  ...new Set([...(docNumber === null ? [] : [numberKey(docNumber)]), ...(title === null ? [] : titleKeys(title))]),
]

const TELLS_OF_DOCUMENTS: readonly NoticeKind[] = ['interpretation', 'news']

const earliestFirst = (a: Referable, b: Referable): number => {
  if (a.publishedOn !== b.publishedOn) return a.publishedOn < b.publishedOn ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/**
 * The stored notice that a citation means: the one of its number, else the only document of its title. Of several copies
 * of one number the first published; null where none is stored, or where a title alone fits several.
 */
export const citedNotice = <T extends Referable>(cited: Cited, citing: string, stored: readonly T[]): T | null => {
  const others = stored.filter(({ id, kind }) => id !== citing && !TELLS_OF_DOCUMENTS.includes(kind))
  const number = cited.docNumber === null ? null : numberKey(cited.docNumber)
  const numbered = others.filter(({ docNumbers }) => number !== null && docNumbers.map(numberKey).includes(number))
  if (numbered.length > 0) return [...numbered].sort(earliestFirst)[0] ?? null
  const keys = cited.title === null ? [] : titleKeys(cited.title)
  const titled = others.filter(
    ({ title, docNumbers }) =>
      titleKeys(title).some((key) => keys.includes(key)) && (number === null || docNumbers.length === 0),
  )
  return titled.length === 1 ? (titled[0] ?? null) : null
}
