import type { FeedRequest } from '@/contract/notices'
import { closeMonthKeys } from '@/domain/deadline'
import { ancestorsOf } from '@/domain/region'
import type { Wanted } from '@/domain/search'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { command } from './cloud'

/** The filters of a request as conditions on the stored notices; without a kind everything but `other`. */
export const conditionOf = (
  { kind, region, closesWithinDays }: Pick<FeedRequest, 'kind' | 'region' | 'closesWithinDays'>,
  today: LocalDate,
) => ({
  ...(kind === undefined ? { listed: true } : { kind }),
  ...(region !== undefined && { regionCode: command.in([region, ...ancestorsOf(region)]) }),
  ...(closesWithinDays !== undefined && {
    closeMonths: command.in(closeMonthKeys(today, addDays(today, closesWithinDays))),
  }),
})

/** What somebody typed as a condition on the terms of the stored notices. */
export const termsCondition = ({ all, any }: Wanted) =>
  command.and([{ terms: command.all(all) }, ...any.map((group) => ({ terms: command.in(group) }))])
