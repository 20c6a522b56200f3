import { amountWords, countWords, decimalOf } from '@/domain/money'
import type { Region } from '@/domain/region'
import type { LocalDate } from '@/domain/time'
import type { Profile } from '../profile/profile'
import { statesOf } from './alternatives'
import type { Judged } from './alternatives'
import { checkCondition, checkRegion } from './match'
import type { Asked } from './match'

const OPERATIONS: Record<Asked['op'], string> = {
  '>=': '不低于',
  '>': '高于',
  '<=': '不高于',
  '<': '低于',
  '=': '为',
  in: '属于',
  is: '为',
}

const valueWords = ({ value, unit }: Asked): string => {
  if (typeof value === 'string') return value
  return unit === '元' ? amountWords(decimalOf(value)) : `${countWords(decimalOf(value))} ${unit ?? ''}`.trim()
}

const asks = (asked: Asked): string =>
  asked.field === asked.value ? asked.field : `${asked.field}${OPERATIONS[asked.op]}${valueWords(asked)}`

type Failing = Judged & { words: string }

/** What is unsure fails nothing, by itself or among alternatives. */
const stands = (asked: Asked, profile: Profile, today: LocalDate): Failing => {
  const verdict = checkCondition(asked, profile, today)
  const anyOf = asked.anyOf ?? null
  if (verdict.state === 'unknown' || asked.certainty === 'unsure') return { anyOf, state: 'unknown', words: '' }
  return { anyOf, state: verdict.state, words: `${asks(asked)}（${verdict.words}）` }
}

const groupsOf = (all: Failing[]): Failing[][] => {
  const numbers = new Set(all.flatMap(({ anyOf }) => (anyOf === null ? [] : [anyOf.group])))
  return [...numbers].map((group) => all.filter(({ anyOf }) => anyOf?.group === group))
}

const failed = (members: Failing[]): boolean => statesOf(members)[0] === 'notMet'

/**
 * In words what of a notice a firm fails, and why: 从业人员不低于50 人（从业人员 12 人）. What is not known fails nothing,
 * and of alternatives only all together.
 */
export const unmetWords = (
  notice: { region: Region | null; conditions: readonly Asked[] },
  profile: Profile,
  today: LocalDate,
): string[] => {
  const place = checkRegion(notice.region, profile)
  const all = notice.conditions.map((asked) => stands(asked, profile, today))
  const single = all.filter(({ anyOf, state }) => anyOf === null && state === 'notMet')
  return [
    ...(place?.state === 'notMet' ? [place.words] : []),
    ...single.map(({ words }) => words),
    ...groupsOf(all)
      .filter(failed)
      .map((members) => `${members.map(({ words }) => words).join('，')}，一项都不满足`),
  ]
}
