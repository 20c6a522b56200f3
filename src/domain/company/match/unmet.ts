import { amountWords, countWords, decimalOf } from '@/domain/money'
import type { Region } from '@/domain/region'
import type { LocalDate } from '@/domain/time'
import type { Profile } from '../profile/profile'
import { checkCondition, checkRegion, judged } from './match'
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

/** In words what of a notice a firm fails, and why: 从业人员不低于50 人（从业人员 12 人）. What is not known fails nothing. */
export const unmetWords = (
  notice: { region: Region | null; conditions: readonly Asked[] },
  profile: Profile,
  today: LocalDate,
): string[] => {
  const place = checkRegion(notice.region, profile)
  const failed = judged(notice.conditions).flatMap((asked) => {
    const verdict = checkCondition(asked, profile, today)
    return verdict.state === 'notMet' ? [`${asks(asked)}（${verdict.words}）`] : []
  })
  return [...(place?.state === 'notMet' ? [place.words] : []), ...failed]
}
