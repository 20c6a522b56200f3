import type { Relation, RelationType } from '@/domain/notice'
import { evidenceOf } from '@/domain/text'
import type { Document } from '../document'
import { headlineOf } from '../mentions/headline'
import type { Reader } from '../reader'

/** A cited title with its number. */
export const CITED = /《([^《》\n]{4,120})》(?:\(([^()\n]{2,24}?[〔[(]?\d{4}[〕\])]?\s?(?:年第)?\d{1,4}号)\))?/g
const BEFORE_REACH = 14
const AFTER_REACH = 16

/** What the words before a cited title make of it. */
const BEFORE: [RelationType, RegExp][] = [
  ['amends', /(?:修改|修订|修正)$/],
  ['forwards', /转发(?:了)?$/],
  ['implements', /(?:贯彻|落实|贯彻落实|执行)(?:好)?$/],
  ['basedOn', /(?:根据|依据|按照|遵照)(?:[\u4e00-\u9fff]{0,10})$/],
]
const AFTER: [RelationType, RegExp][] = [
  ['repeals', /^(?:[^。《]{0,10})(?:废止|失效)/],
  ['replaces', /^(?:[^。《]{0,10})(?:停止执行|不再执行)/],
  ['interprets', /^(?:的)?(?:政策)?解读/],
]
const LISTED = /^[、和及]$/
const CALLS = /申报|征集|推荐|遴选|申请/

const typeOf = (text: string, start: number, end: number): RelationType | null => {
  const after = text.slice(end, end + AFTER_REACH)
  const before = text.slice(Math.max(0, start - BEFORE_REACH), start)
  const found = AFTER.find(([, words]) => words.test(after)) ?? BEFORE.find(([, words]) => words.test(before))
  return found?.[0] ?? null
}

interface Citation {
  type: RelationType
  title: string
  docNumber: string | null
  start: number
  end: number
}

/** Cited titles with what they are to the text; one listed behind another is the same to it. */
const citationsIn = (text: string): Citation[] => {
  const citations: Citation[] = []
  let last: { end: number; type: RelationType | null } = { end: -1, type: null }
  for (const match of text.matchAll(CITED)) {
    const [all, title = '', docNumber = null] = match
    const end = match.index + all.length
    const listed = LISTED.test(text.slice(last.end, match.index)) || match.index === last.end
    const type = typeOf(text, match.index, end) ?? (listed ? last.type : null)
    if (type !== null) citations.push({ type, title, docNumber, start: match.index, end })
    last = { end, type }
  }
  return citations
}

const announcesResult = (kind: string, { title }: Citation): boolean =>
  (kind === 'publicity' || kind === 'result') && CALLS.test(title) && title.endsWith('通知')

/** What the headline itself says: it explains, passes on or puts off another document. */
const fromHeadline = (doc: Document): Relation[] => {
  const headline = headlineOf(doc)
  const [first] = doc.source.sentences
  if (first === undefined) return []
  const evidence = evidenceOf(doc.source, first.start, first.end)
  const title = /《([^《》]{4,120})》/.exec(headline)?.[1] ?? null
  if (title !== null && /解读/.test(headline)) return [{ type: 'interprets', docNumber: null, title, evidence }]
  const extended = /(?:延长|延期|顺延)/.test(headline) ? /《([^《》\n]{4,120})》/.exec(doc.source.text) : null
  if (!extended) return []
  const span = evidenceOf(doc.source, extended.index, extended.index + extended[0].length)
  return [{ type: 'extends', docNumber: null, title: extended[1] ?? null, evidence: span }]
}

/** How the notice stands to the documents that it names, each once. */
export const readRelations: Reader = (doc, soFar) => {
  const cited = citationsIn(doc.source.text).map((citation): Relation => {
    const type = announcesResult(soFar.kind, citation) ? 'announcesResultOf' : citation.type
    const evidence = evidenceOf(doc.source, citation.start, citation.end)
    return { type, docNumber: citation.docNumber, title: citation.title, evidence }
  })
  const all = [...fromHeadline(doc), ...cited]
  const seen = new Set<string>()
  return {
    relations: all.filter(({ type, title, docNumber }) => {
      const key = `${type} ${title ?? ''} ${docNumber ?? ''}`
      return seen.has(key) ? false : seen.add(key)
    }),
  }
}
