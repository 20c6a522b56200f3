import { amountWords, compareDecimals, movePoint } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Profile } from '../profile/profile'
import { LINES_OF, SIZE_LINES } from './thresholds'
import type { Measure, SizeLine, SizeThresholds } from './thresholds'

/** From the smallest up. */
export const SIZES = ['micro', 'small', 'medium', 'large'] as const
export type Size = (typeof SIZES)[number]

export const SIZE_WORDS: Record<Size, string> = { micro: '微型', small: '小型', medium: '中型', large: '大型' }
export const MEASURE_WORDS: Record<Measure, string> = {
  headcount: '从业人员',
  revenue: '营业收入',
  assets: '资产总额',
}

/** What one measure alone would make of the firm; null while it is not known. */
export interface SizeStep {
  measure: Measure
  size: Size | null
  /** For people: 营业收入 3,000 万元，达到中型下限 2,000 万元. */
  words: string
}

export type SizeOutcome =
  | { outcome: 'sized'; size: Size; line: SizeLine; steps: SizeStep[] }
  /** `possible` is what it can still be, the smallest first. */
  | { outcome: 'incomplete'; missing: string[]; possible: Size[]; line: SizeLine | null; steps: SizeStep[] }
  /** The official thresholds name no line for this business (金融, 教育, 公共管理, 卫生, 铁路运输 …). */
  | { outcome: 'notCovered' }

const WAN = 4

const valueOf = (profile: Profile, measure: Measure): Decimal | null => {
  if (measure === 'headcount') return profile.headcount === null ? null : String(profile.headcount)
  return measure === 'revenue' ? profile.revenueYuan : profile.assetsYuan
}

type Bound = SizeThresholds['bounds'][number]

/** A bound in the unit in which profiles are kept: people or yuan. */
const boundOf = (bound: Bound, size: Exclude<Size, 'micro'>): Decimal =>
  bound.measure === 'headcount' ? String(bound[size]) : movePoint(String(bound[size]), WAN)

const figure = (measure: Measure, value: Decimal): string =>
  measure === 'headcount' ? `${value} 人` : amountWords(value)

const ABOVE_MICRO = ['large', 'medium', 'small'] as const

const stepOf = (bound: Bound, value: Decimal | null): SizeStep => {
  const { measure } = bound
  const name = MEASURE_WORDS[measure]
  if (value === null) return { measure, size: null, words: `${name}未填` }
  const size = ABOVE_MICRO.find((one) => compareDecimals(value, boundOf(bound, one)) >= 0)
  const words = `${name} ${figure(measure, value)}`
  return size === undefined
    ? { measure, size: 'micro', words: `${words}，未达到小型下限 ${figure(measure, boundOf(bound, 'small'))}` }
    : { measure, size, words: `${words}，达到${SIZE_WORDS[size]}下限 ${figure(measure, boundOf(bound, size))}` }
}

/** A class asks for the lower bounds of all measures, else it is one below: the smallest of the measures decides. */
const byLine = (profile: Profile, line: SizeLine): SizeOutcome => {
  const { bounds }: SizeThresholds = SIZE_LINES[line]
  if (bounds.length === 0) return { outcome: 'notCovered' }
  const steps = bounds.map((bound) => stepOf(bound, valueOf(profile, bound.measure)))
  const known = steps.flatMap(({ size }) => (size === null ? [] : [SIZES.indexOf(size)]))
  const least = Math.min(...known, SIZES.length - 1)
  const missing = steps.filter(({ size }) => size === null).map(({ measure }) => MEASURE_WORDS[measure])
  if (missing.length === 0 || least === 0) return { outcome: 'sized', size: SIZES[least] as Size, line, steps }
  return { outcome: 'incomplete', missing, possible: SIZES.slice(0, least + 1), line, steps }
}

/** The size class of a firm by the official thresholds, with how it came about. */
export const sizeClass = (profile: Profile): SizeOutcome => {
  const none = { line: null, steps: [] }
  if (profile.industry === null) return { outcome: 'incomplete', missing: ['所属行业'], possible: [...SIZES], ...none }
  const lines = LINES_OF[profile.industry]
  if (lines.length === 0) return { outcome: 'notCovered' }
  const line = lines.length === 1 ? lines[0] : lines.find((one) => one === profile.line)
  if (line === undefined) return { outcome: 'incomplete', missing: ['行业细分'], possible: [...SIZES], ...none }
  return byLine(profile, line)
}
