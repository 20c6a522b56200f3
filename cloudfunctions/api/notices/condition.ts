import type { FeedRequest } from '@/contract/notices'
import { closeMonthKeys } from '@/domain/deadline'
import { ancestorsOf } from '@/domain/region'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { command } from '../../_shared/cloud'

/** The filters of a request as conditions on the stored notices; without a kind everything but `other`. */
export const conditionOf = ({ kind, region, closesWithinDays }: FeedRequest, today: LocalDate) => ({
  ...(kind === undefined ? { listed: true } : { kind }),
  ...(region !== undefined && { regionCode: command.in([region, ...ancestorsOf(region)]) }),
  ...(closesWithinDays !== undefined && {
    closeMonths: command.in(closeMonthKeys(today, addDays(today, closesWithinDays))),
  }),
})
