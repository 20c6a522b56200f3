import { matchWords } from './match'
import type { Match } from './match'
import { nearness } from './nearness'
import { levelOfCode } from '@/domain/region'
import type { Profile } from '../profile/profile'
import { qualificationName } from '../profile/qualification'
import type { LocalDate } from '@/domain/time'

interface Reasons {
  title: string
  regionName: string | null
  regionCode: string | null
  match: Match
}

const placeWords = ({ regionName, regionCode }: Reasons, firm: string | null): string | null => {
  const steps = nearness(regionCode, firm)
  if (steps === null || regionCode === null) return null
  if (steps === 0) return `${regionName ?? '你所在地'}本级`
  return levelOfCode(regionCode) === 'national' ? '全国适用' : `${regionName ?? '上级'}适用`
}

const qualifiedWords = ({ title }: Reasons, { qualifications }: Profile, today: LocalDate): string | null => {
  const bare = title.replace(/[“”"'‘’\s]/g, '')
  const held = qualifications.find(
    ({ code, validUntil }) =>
      (validUntil === null || validUntil >= today) && bare.includes(qualificationName(code).replace(/[“”]/g, '')),
  )
  return held === undefined ? null : `你是${qualificationName(held.code)}`
}

/** 为什么推荐 in one line; null where there is no reason that concerns this firm. */
export const whyWords = (reasons: Reasons, profile: Profile, today: LocalDate): string | null => {
  const parts = [
    placeWords(reasons, profile.region),
    qualifiedWords(reasons, profile, today),
    matchWords(reasons.match),
  ].filter((part): part is string => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}
