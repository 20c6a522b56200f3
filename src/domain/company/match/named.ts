import type { Condition } from '@/domain/notice'
import { holds, levelOfCode } from '@/domain/region'
import { dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { INDUSTRIES, industryName } from '../profile/industry'
import type { IndustryCode } from '../profile/industry'
import type { Profile } from '../profile/profile'
import { includesQualification, qualificationName, qualificationNamed } from '../profile/qualification'
import { SIZE_WORDS, sizeClass } from '../size/sizeClass'
import type { Size } from '../size/sizeClass'
import { unknown } from './verdict'
import type { Verdict } from './verdict'

type Check = (value: string, profile: Profile, today: LocalDate) => Verdict | null

const QUALIFIED: Check = (value, { qualifications }, today) => {
  const asked = qualificationNamed(value)
  if (asked === null) return null
  const name = qualificationName(asked)
  if (qualifications.length === 0) return unknown(`是否为${name}`, 'qualifications')
  const held = qualifications.filter(({ code }) => includesQualification(code, asked))
  if (held.some(({ validUntil }) => validUntil === null || validUntil >= today)) return { state: 'met', words: name }
  const ended = held[0]?.validUntil ?? null
  return { state: 'notMet', words: ended === null ? `未填${name}` : `${name}已于${dayWords(ended, today)}到期` }
}

const SIZES_NAMED: [RegExp, Size[]][] = [
  [/中小微|中小企业|中小型/, ['micro', 'small', 'medium']],
  [/小微|小型微型/, ['micro', 'small']],
  [/微型/, ['micro']],
  [/小型/, ['small']],
  [/大中型/, ['medium', 'large']],
  [/中型/, ['medium']],
  [/大型|大企业/, ['large']],
]

const SIZED: Check = (value, profile) => {
  const allowed = SIZES_NAMED.find(([words]) => words.test(value))?.[1]
  if (allowed === undefined) return null
  const outcome = sizeClass(profile)
  if (outcome.outcome === 'notCovered') return unknown('企业规模（所属行业没有划型标准）', null)
  const possible = outcome.outcome === 'sized' ? [outcome.size] : outcome.possible
  const words = `${possible.map((size) => SIZE_WORDS[size]).join('或')}企业`
  if (possible.every((size) => allowed.includes(size))) return { state: 'met', words }
  if (!possible.some((size) => allowed.includes(size))) return { state: 'notMet', words }
  return unknown(outcome.outcome === 'incomplete' ? outcome.missing.join('、') : '企业规模', sizeField(profile))
}

const sizeField = ({ industry, headcount, revenueYuan }: Profile) => {
  if (industry === null) return 'industry'
  if (headcount === null) return 'headcount'
  return revenueYuan === null ? 'revenueYuan' : 'assetsYuan'
}

/** 工业 is three sections in the thresholds' sense. */
const INDUSTRIAL: readonly IndustryCode[] = ['B', 'C', 'D']

const sectionsNamed = (value: string): readonly IndustryCode[] => {
  if (/^工业(?:企业)?$/.test(value)) return INDUSTRIAL
  const bare = value.replace(/企业$/, '')
  return INDUSTRIES.filter(({ code, name }) => code === bare || name === bare || name === `${bare}业`).map(
    ({ code }) => code,
  )
}

const IN_INDUSTRY: Check = (value, { industry }) => {
  const sections = sectionsNamed(value)
  if (sections.length === 0) return null
  if (industry === null) return unknown('所属行业', 'industry')
  return { state: sections.includes(industry) ? 'met' : 'notMet', words: industryName(industry) }
}

const IN_REGION: Check = (value, { region }) => {
  if (levelOfCode(value) === null) return null
  if (region === null) return unknown('企业所在地', 'region')
  return holds(value, region) ? { state: 'met', words: '在适用地区内' } : { state: 'notMet', words: '不在适用地区内' }
}

/** One line a sort of word. */
const CHECKS: readonly Check[] = [IN_REGION, QUALIFIED, IN_INDUSTRY, SIZED]

/** A condition that names what the firm must be (高新技术企业, 中小企业, 工业企业, a region's code); null where it is of another sort. */
export const checkNamed = ({ value }: Condition, profile: Profile, today: LocalDate): Verdict | null => {
  if (typeof value !== 'string') return null
  for (const check of CHECKS) {
    const verdict = check(value, profile, today)
    if (verdict !== null) return verdict
  }
  return null
}
