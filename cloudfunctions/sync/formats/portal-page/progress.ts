import { bare } from '../text/bare'
import type { Mark } from './marks'

const TEXT_KEPT = 20_000

/** What has been read of the document at hand. */
export interface Progress {
  /** Nothing but title, number, labels and addressees so far. */
  headOnly: boolean
  part: number
  article: number
  /** The line above closed a document: its source, its last article, or its date. */
  closed: 'source' | 'article' | 'date' | null
  /** It hands on or attaches another text, which is then no document of its own. */
  attaches: boolean
  /** The beginning of its text, bare: what it attaches is named there. */
  text: string
  above: string
}

export const nothingRead = (): Progress => ({
  headOnly: true,
  part: 0,
  article: 0,
  closed: null,
  attaches: false,
  text: '',
  above: '',
})

const LAST_ARTICLE = /(?:施行|执行|实施|废止|负责解释|重新公布|有效期[^。]{0,20})[。.]?$/
const ATTACHES = /现将?[^。]{0,30}《|印发给你们|附件|附[:：]|转发给你们/
const HEADS: Mark['is'][] = ['number', 'numberAndTitle', 'title', 'label', 'guide', 'addressees', 'nothing', 'table']

const closedBy = (mark: Mark, line: string, before: Progress): Progress['closed'] => {
  if (mark.is === 'origin') return 'source'
  if (mark.is === 'date') return 'date'
  if (mark.is === 'nothing') return before.closed
  const ends =
    before.part + before.article > 0 &&
    LAST_ARTICLE.test(line.trim()) &&
    /本(?:办法|决定|规定|细则|条例|意见|通知|方案|措施|政策|规则|指南|公告)/.test(line)
  return ends ? 'article' : null
}

const counted = (mark: Mark, level: 'part' | 'article', before: number): number =>
  mark.is === 'heading' && mark.level === level ? mark.ordinal : before

/** Addressees longer than this have the text behind them on their line. */
const ADDRESSEES_LENGTH = 160

const isHead = (mark: Mark, line: string): boolean =>
  HEADS.includes(mark.is) && (mark.is !== 'addressees' || line.trim().length <= ADDRESSEES_LENGTH)

/** The document with one more line read. */
export const withLine = (before: Progress, mark: Mark, line: string): Progress => ({
  headOnly: before.headOnly && isHead(mark, line),
  part: counted(mark, 'part', before.part),
  article: counted(mark, 'article', before.article),
  closed: closedBy(mark, line, before),
  attaches: before.attaches || ATTACHES.test(line),
  text: before.text.length < TEXT_KEPT ? before.text + bare(line.slice(0, TEXT_KEPT)) : before.text,
  above: mark.is === 'nothing' ? before.above : line.trim(),
})

const named = (title: string): string => bare(title).replace(/^《(.*)》$/, '$1')

/** True for a title that the document at hand attaches: its text names it, or the line above announces it. */
export const isAttached = ({ text, above }: Progress, title: string): boolean =>
  !/(?:解读|问答)$/.test(title.trim()) && (/[:：]$|^附\s*[件表]/.test(above) || text.includes(named(title)))
