import type { Exclusion } from '@/domain/notice'
import type { Sentence } from '@/domain/text'
import { evidenceOf } from '@/domain/text'
import type { Reader } from '../../reader'
import { excludesAt, isNoExclusion } from './words'

const WITH =
  /(?:与|已(?:经)?(?:获得|享受|取得|获|由))([^,。;]{2,40}?)(?:资助|支持|补贴|补助|奖励|奖补|贴息|扶持|政策|资金|服务券)/
const SCOPE =
  /((?:同一|同类)(?:项目|企业|单位|设备|事项|贷款|笔贷款|件?专利|产品|合同|场次|年度|人|主体|批次)(?:\([^)]*\))?)/
/** A sentence longer than this is quoted by its clauses. */
const LONG_SENTENCE = 110

interface Span {
  start: number
  end: number
}

const clausesOf = (text: string): Span[] => {
  const clauses: Span[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/[,;]|$/g)) {
    clauses.push({ start, end: index + mark.length })
    start = index + mark.length
  }
  return clauses
}

/** The clauses in which something is excluded; those beside each other are one exclusion. */
const runsOf = (text: string): Span[] => {
  const at = excludesAt(text).map(({ index }) => index)
  const runs: Span[] = []
  let joins = false
  let next = 0
  for (const clause of clausesOf(text)) {
    const hit = (at[next] ?? text.length) < clause.end
    while ((at[next] ?? text.length) < clause.end) next++
    const last = runs[runs.length - 1]
    if (hit && joins && last !== undefined) last.end = clause.end
    else if (hit) runs.push({ ...clause })
    joins = hit && !text.slice(clause.start, clause.end).endsWith(';')
  }
  return runs
}

/** Longer words before an exclusion are no subject of it. */
const SUBJECT_REACH = 300

/** The clause before belongs to an exclusion: it says who or what is kept out. */
const withSubject = (text: string, { start, end }: Span): Span => {
  const from = Math.max(0, start - SUBJECT_REACH)
  return { start: from + text.slice(from, Math.max(from, start - 1)).lastIndexOf(',') + 1, end }
}

/** The exclusions of a sentence as spans of it; a single one in a short sentence is the sentence. */
const spansIn = ({ text }: Sentence): Span[] => {
  if (isNoExclusion(text)) return []
  const runs = runsOf(text)
  if (runs.length === 1 && text.length <= LONG_SENTENCE) return [{ start: 0, end: text.length }]
  return runs.map((run, i) => (i === 0 || run.start - (runs[i - 1]?.end ?? 0) > 0 ? withSubject(text, run) : run))
}

/** The same words again exclude nothing more. */
const once = (exclusions: Exclusion[]): Exclusion[] => {
  const seen = new Set<string>()
  return exclusions.filter(({ evidence: { text } }) => {
    const words = text.slice(text.slice(0, -1).lastIndexOf('，') + 1)
    return seen.has(words) ? false : seen.add(words)
  })
}

/** Sentences that say what may not be enjoyed together, or by whom not at all. */
export const readExclusions: Reader = ({ source }) => {
  const exclusions = source.sentences.flatMap((sentence): Exclusion[] =>
    spansIn(sentence).map((span) => {
      const text = sentence.text.slice(span.start, span.end)
      const evidence = evidenceOf(source, sentence.start + span.start, sentence.start + span.end)
      return { evidence, with: WITH.exec(text)?.[1] ?? null, scope: SCOPE.exec(text)?.[1] ?? null }
    }),
  )
  return { exclusions: once(exclusions) }
}
