import type { Condition } from '@/domain/notice'
import { holds } from '@/domain/region'
import type { Region } from '@/domain/region'
import type { LocalDate } from '@/domain/time'
import type { Profile } from '../profile/profile'
import { checkAge } from './age'
import { statesOf } from './alternatives'
import type { Judged } from './alternatives'
import { checkNamed } from './named'
import { checkThreshold } from './threshold'
import { unknown } from './verdict'
import type { Verdict } from './verdict'

/** What a condition is judged by; the sentence is not needed, and rows of earlier versions know no alternatives. */
export type Asked = Omit<Condition, 'evidence' | 'anyOf'> & { anyOf?: Condition['anyOf'] | undefined }

/**
 * How a firm stands to a notice's conditions; `of` counts those that are read well enough to be judged, and a group
 * of alternatives as one.
 */
export interface Match {
  met: number
  notMet: number
  unknown: number
  of: number
}

const withoutSentence = (asked: Asked): Condition => ({
  ...asked,
  anyOf: asked.anyOf ?? null,
  evidence: { start: 0, end: 0, text: '' },
})

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

const count = (states: readonly Verdict['state'][], state: Verdict['state']): number =>
  states.filter((one) => one === state).length

/** What is unsure is no condition yet and counts neither way; an alternative that is unsure may still be met. */
const judged = (conditions: readonly Asked[], profile: Profile, today: LocalDate): Judged[] =>
  conditions.flatMap((condition): Judged[] => {
    const anyOf = condition.anyOf ?? null
    if (condition.certainty !== 'unsure') return [{ anyOf, state: checkCondition(condition, profile, today).state }]
    return anyOf === null ? [] : [{ anyOf, state: 'unknown' }]
  })

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
  const own = statesOf(judged(notice.conditions, profile, today))
  const counts = place !== null && (own.length > 0 || place.state === 'notMet')
  const states = counts ? [place.state, ...own] : own
  return {
    met: count(states, 'met'),
    notMet: count(states, 'notMet'),
    unknown: count(states, 'unknown'),
    of: states.length,
  }
}

/** 符合 3/4 项条件, and what fails; null where nothing can be said yet. */
export const matchWords = ({ met, notMet, of }: Match): string | null => {
  if (met + notMet === 0) return null
  return `符合 ${met}/${of} 项条件${notMet > 0 ? ` · ${notMet} 项不满足` : ''}`
}
