import type { Condition } from '@/domain/notice'
import { holds } from '@/domain/region'
import type { Region } from '@/domain/region'
import type { LocalDate } from '@/domain/time'
import type { Profile } from '../profile/profile'
import { checkAge } from './age'
import { checkNamed } from './named'
import { checkThreshold } from './threshold'
import { unknown } from './verdict'
import type { Verdict } from './verdict'

/** What a condition is judged by; the sentence is not needed. */
export type Asked = Omit<Condition, 'evidence'>

/** How a firm stands to a notice's conditions; `of` counts those that are read well enough to be judged. */
export interface Match {
  met: number
  notMet: number
  unknown: number
  of: number
}

const withoutSentence = (asked: Asked): Condition => ({ ...asked, evidence: { start: 0, end: 0, text: '' } })

/** One condition against the profile on a day. */
export const checkCondition = (asked: Asked, profile: Profile, today: LocalDate): Verdict => {
  const condition = withoutSentence(asked)
  const verdict =
    checkThreshold(condition, profile) ?? checkAge(condition, profile, today) ?? checkNamed(condition, profile, today)
  return verdict ?? unknown(asked.field, null)
}

/** Whether the firm is where the notice applies; null where the notice is for the whole country or names no place. */
export const checkRegion = (region: Region | null, profile: Profile): Verdict | null => {
  if (region === null || region.code === null || region.level === 'national') return null
  if (profile.region === null) return unknown('企业所在地', 'region')
  if (holds(region.code, profile.region)) return { state: 'met', words: `在${region.name}` }
  // A firm that gave its province only may well be in the city.
  if (holds(profile.region, region.code)) return unknown('更具体的所在地', 'region')
  return { state: 'notMet', words: `不在${region.name}` }
}

const count = (verdicts: readonly Verdict[], state: Verdict['state']): number =>
  verdicts.filter((verdict) => verdict.state === state).length

/** What is unsure is no condition yet, so it counts neither way. */
export const judged = (conditions: readonly Asked[]): Asked[] =>
  conditions.filter(({ certainty }) => certainty !== 'unsure')

/**
 * How many of a notice's conditions the firm meets: its region and everything that was read. Being in the region says
 * nothing by itself where no other condition was read; being elsewhere does.
 */
export const matchOf = (
  notice: { region: Region | null; conditions: readonly Asked[] },
  profile: Profile,
  today: LocalDate,
): Match => {
  const place = checkRegion(notice.region, profile)
  const own = judged(notice.conditions).map((condition) => checkCondition(condition, profile, today))
  const counts = place !== null && (own.length > 0 || place.state === 'notMet')
  const verdicts = counts ? [place, ...own] : own
  return {
    met: count(verdicts, 'met'),
    notMet: count(verdicts, 'notMet'),
    unknown: count(verdicts, 'unknown'),
    of: verdicts.length,
  }
}

/** 符合 3/4 项条件, and what fails; null where nothing can be said yet. */
export const matchWords = ({ met, notMet, of }: Match): string | null => {
  if (met + notMet === 0) return null
  return `符合 ${met}/${of} 项条件${notMet > 0 ? ` · ${notMet} 项不满足` : ''}`
}
