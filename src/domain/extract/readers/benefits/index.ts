import type { Benefit, NoticeKind } from '@/domain/notice'
import type { Certainty, Sentence } from '@/domain/text'
import { evidenceOf } from '@/domain/text'
import { moneyMentions } from '../../mentions/money'
import type { Document } from '../../document'
import type { Reader } from '../../reader'
import type { Draft } from './draft'
import { draftsOf, isOpen } from './draft'
import { maxTermMonths } from './term'

/** Reports and lists of results tell of sums that others have been given. */
const WITHOUT: NoticeKind[] = ['news', 'result', 'other']
/** With more figures it is a table run together, not a sentence. */
const MOST_FIGURES = 40
const ONE_CLAUSE = 120

type Found = Draft & { sentence: Sentence; mentions: number }

const foundIn = (sentence: Sentence): Found[] => {
  const mentions = moneyMentions(sentence.text)
  if (mentions.length === 0 || mentions.length > MOST_FIGURES) return []
  const drafts = draftsOf(sentence.text, mentions)
  return drafts.map((draft) => ({ ...draft, sentence, mentions: mentions.length }))
}

/** A sentence that only limits begins with what it limits, not with whom it gives to. */
const LIMITS =
  /^(?:单|每|同一|年度|全年|(?:补贴|补助|奖励|奖补|资助|支持)(?:标准|额度|金额|资金|总额)|最高|封顶|累计|合计|总额|上述|以上|其中)(?!.*对)/

/** 单个项目补贴总额不超过300万元 by itself limits what the sentences before it under the same heading give. */
const carries = (found: readonly Found[], recent: readonly Found[]): number | null => {
  const [only] = found
  const alone =
    found.length === 1 && only?.kind === 'cap' && only.sentence.heading === null && LIMITS.test(only.sentence.text)
  return alone && recent.some(isOpen) ? only.capYuan : null
}

/** Tiers parted by semicolons share the limit that closes the last of them. */
const closesTiers = (found: readonly Found[], recent: readonly Found[]): number | null => {
  const last = found[found.length - 1]
  const before = recent[recent.length - 1]
  if (last === undefined || before === undefined || last.capYuan === null || last.sentence.heading !== null) return null
  const given = last.kind !== 'cap' && (last.rate === null) === (before.rate === null)
  return given && before.sentence.text.endsWith(';') ? last.capYuan : null
}

/** The benefits of all sentences; a limit in a later sentence of the same paragraph reaches back. */
const foundInAll = (sentences: readonly Sentence[]): Found[] => {
  let done: Found[] = []
  let recent: Found[] = []
  for (const sentence of sentences) {
    if (sentence.heading !== null || sentence.lineStart) {
      done = [...done, ...recent]
      recent = []
    }
    const found = foundIn(sentence)
    const capYuan = carries(found, recent) ?? closesTiers(found, recent)
    const limited = recent.map((each) => (capYuan !== null && isOpen(each) ? { ...each, capYuan } : each))
    recent = carries(found, recent) === null ? [...limited, ...found] : limited
  }
  return [...done, ...recent]
}

const clauseSpan = ({ sentence, start, end }: Found): { start: number; end: number } => {
  if (sentence.text.length <= ONE_CLAUSE) return { start: sentence.start, end: sentence.end }
  const before = sentence.text.slice(0, start)
  const from = before.lastIndexOf(',', before.lastIndexOf(',') - 1) + 1
  const until = sentence.text.slice(end).search(/[,。;]/)
  return { start: sentence.start + from, end: until < 0 ? sentence.end : sentence.start + end + until }
}

/** Certain only where share, base and ceiling stand plainly and nothing else in the sentence competes. */
const certaintyOf = ({ kind, plain: beside, rate, capYuan, mentions }: Found): Certainty => {
  const plain = kind === 'rate' && rate !== null && beside
  if (plain && mentions === (capYuan === null ? 1 : 2)) return 'certain'
  return mentions > 4 ? 'unsure' : 'likely'
}

const benefitOf = (doc: Document, found: Found, id: string): Benefit => {
  const { kind, rate, base, amountYuan, capYuan, unit, sentence } = found
  const { start, end } = clauseSpan(found)
  const evidence = evidenceOf(doc.source, start, end)
  const certainty = certaintyOf(found)
  return {
    id,
    kind,
    rate,
    base,
    amountYuan,
    capYuan,
    unit,
    maxTermMonths: maxTermMonths(sentence.text),
    certainty,
    evidence,
  }
}

/** Money clauses, one for each tier; ids count within a kind, so that a moved sum keeps its own. */
export const readBenefits: Reader = (doc, soFar) => {
  if (WITHOUT.includes(soFar.kind)) return { benefits: [] }
  const counts: Partial<Record<Draft['kind'], number>> = {}
  const found = foundInAll(doc.source.sentences)
  return {
    benefits: found.map((each) => {
      const ordinal = (counts[each.kind] = (counts[each.kind] ?? 0) + 1)
      return benefitOf(doc, each, `${each.kind}-${String(ordinal)}`)
    }),
  }
}
