import type { FeedQuery } from '@/contract/notices'
import { closeMonthKeys } from '@/domain/deadline'
import { ancestorsOf } from '@/domain/region'
import type { Wanted } from '@/domain/search'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { command } from './cloud'

type Months = Pick<FeedQuery, 'closesWithinDays'>

const closing = ({ closesWithinDays }: Months, today: LocalDate) =>
  closesWithinDays === undefined ? {} : { closeMonths: closingBetween(today, addDays(today, closesWithinDays)) }

/** The condition on `closeMonths` for closes from one day to another, both inclusive; to the month. */
export const closingBetween = (from: LocalDate, to: LocalDate) => command.in(closeMonthKeys(from, to))

/** The filters of a request as conditions on the stored notices; without a kind everything but `other`. */
export const conditionOf = (query: FeedQuery, today: LocalDate) => {
  const { kind, region, theme, addressee, publishedWithinDays } = query
  return {
    ...(kind === undefined ? { listed: true } : { kind }),
    ...(region !== undefined && { regionCode: command.in([region, ...ancestorsOf(region)]) }),
    ...(theme !== undefined && { themes: theme }),
    ...(addressee !== undefined && { addressees: addressee }),
    ...(publishedWithinDays !== undefined && { publishedOn: command.gte(addDays(today, -publishedWithinDays)) }),
    ...closing(query, today),
  }
}

const asItIs = (term: string): string => term

/** What somebody typed as conditions on the terms of the stored notices; `form` says how a term is stored. */
export const termsConditions = ({ all, any }: Wanted, form = asItIs): object[] => [
  ...all.map((term) => ({ terms: form(term) })),
  ...any.map((group) => ({ terms: command.in(group.map(form)) })),
]
