import type { BenefitKind } from '@/domain/notice'
import type { MoneyMention } from '../../mentions/money'
import { baseOf, subjectOf } from './base'
import { clauseBefore } from './clause'
import { roleOf } from './roles'
import { isMeasured, isOnce, unitBefore } from './unit'

/** A benefit of one sentence before it has its evidence. */
export interface Draft {
  kind: BenefitKind
  rate: number | null
  base: string | null
  /** The base stands right beside the share. */
  plain: boolean
  amountYuan: number | null
  capYuan: number | null
  unit: string | null
  /** It raises another benefit by its rate. */
  uplift: boolean
  start: number
  end: number
}

interface Item {
  mention: MoneyMention
  role: 'given' | 'cap' | 'uplift'
  unit: string | null
  /** Joined to the item before it by 、: one tier of several. */
  listed: boolean
}

const isJoined = (sentence: string, before: MoneyMention | undefined, mention: MoneyMention): boolean =>
  before !== undefined &&
  before.type === mention.type &&
  /^(?:[、和]|,分别为?)$/.test(sentence.slice(before.end, mention.start))

const unitOf = (sentence: string, { start, unit }: MoneyMention): string | null =>
  unit ?? unitBefore(clauseBefore(sentence, start))

const itemOf = (
  sentence: string,
  mention: MoneyMention,
  before: MoneyMention | undefined,
  last?: Item,
): Item | null => {
  if (last !== undefined && before === last.mention && isJoined(sentence, before, mention)) {
    return { mention, role: last.role, unit: mention.unit ?? last.unit, listed: true }
  }
  const afterGift = last?.role === 'given' && last.mention.type === 'sum'
  const role = roleOf(sentence, mention, afterGift)
  return role === null ? null : { mention, role, unit: unitOf(sentence, mention), listed: false }
}

/** Sums and shares that are given or that limit, in order; a listed one has the role of the first of its list. */
const itemsOf = (sentence: string, mentions: readonly MoneyMention[]): Item[] => {
  const items: Item[] = []
  for (const [i, mention] of mentions.entries()) {
    const item = itemOf(sentence, mention, mentions[i - 1], items[items.length - 1])
    if (item) items.push(item)
  }
  return items
}

const DEDUCTION = /加计扣除|摊销|税前扣除/
const INTEREST = /贴息|LPR|利息补贴|贷款市场报价利率/

const NEAR = 40

const shareKind = (sentence: string, { type, start, end }: MoneyMention): BenefitKind => {
  const near = sentence.slice(Math.max(0, start - NEAR), end + NEAR / 2)
  if (DEDUCTION.test(near)) return 'deduction'
  return type === 'points' || INTEREST.test(near) ? 'interest' : 'rate'
}

const draftOf = (sentence: string, { mention, role, unit }: Item): Draft => {
  const { start, end, value, type } = mention
  const empty = {
    rate: null,
    base: null,
    plain: false,
    amountYuan: null,
    capYuan: null,
    unit,
    uplift: role === 'uplift',
    start,
    end,
  }
  if (type !== 'sum') {
    const kind = role === 'uplift' ? 'rate' : shareKind(sentence, mention)
    const base = baseOf(sentence, start, end)
    return { ...empty, kind, rate: value, base: base ?? subjectOf(sentence, start), plain: base !== null }
  }
  if (role === 'cap' && mention.unit === null && !isMeasured(unit)) return { ...empty, kind: 'cap', capYuan: value }
  return { ...empty, kind: isOnce(unit) ? 'lump' : 'perUnit', amountYuan: value }
}

/** True for a draft that a limit behind it may limit: an uplift of another benefit is limited with that one. */
export const isOpen = (draft: Draft): boolean => draft.capYuan === null && !draft.uplift
const covers = (draft: Draft, item: Item): Draft => ({ ...draft, capYuan: item.mention.value, end: item.mention.end })

/** A limit that follows what it limits; several listed limits make a tier each. */
const limit = (drafts: Draft[], items: readonly Item[]): Draft[] | null => {
  const open = drafts.filter(isOpen)
  const [first, ...others] = items
  if (open.length === 0 || first === undefined) return null
  const limited = drafts.map((draft) => (isOpen(draft) ? covers(draft, first) : draft))
  const [only] = open
  if (others.length === 0 || only === undefined || open.length > 1) return limited
  return [...limited, ...others.map((item) => ({ ...covers(only, item), kind: 'tiered' as const }))]
}

const tiered = (drafts: readonly Draft[]): Draft[] =>
  drafts.length < 2 ? [...drafts] : drafts.map((draft) => ({ ...draft, kind: 'tiered' }))

/** 最高500万元、1000万元,且不超过投入的40%: the share limits each of the ceilings before it. */
const joinShare = (sentence: string, drafts: Draft[], item: Item): Draft[] | null => {
  const before = clauseBefore(sentence, item.mention.start)
  const ceilings =
    drafts.length > 0 &&
    drafts.every((draft) => draft.rate === null && draft.capYuan !== null && draft.amountYuan === null)
  if (!ceilings || item.mention.type !== 'rate' || !/^(?:(?:且|并且?|但)?不(?:得)?超过|按)/.test(before)) return null
  const base = baseOf(sentence, item.mention.start, item.mention.end)
  return drafts.map((draft) => ({ ...draft, rate: item.mention.value, base, end: item.mention.end }))
}

/** Items with those listed behind them, together. */
const groupsOf = (items: readonly Item[]): Item[][] => {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups[groups.length - 1]
    if (item.listed && last) last.push(item)
    else groups.push([item])
  }
  return groups
}

const isLimit = ([first]: readonly Item[]): boolean =>
  first?.role === 'cap' && first.mention.unit === null && !isMeasured(first.unit)

/** The benefits that one sentence states. */
export const draftsOf = (sentence: string, mentions: readonly MoneyMention[]): Draft[] => {
  let drafts: Draft[] = []
  for (const group of groupsOf(itemsOf(sentence, mentions))) {
    const [first] = group
    if (first === undefined) continue
    const joined = isLimit(group) ? limit(drafts, group) : joinShare(sentence, drafts, first)
    drafts = joined ?? [...drafts, ...tiered(group.map((item) => draftOf(sentence, item)))]
  }
  return drafts
}
