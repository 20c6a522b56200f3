import { divisionOf, divisionsBelow } from '@/domain/divisions'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'

/** The divisions to choose from, a level at a time: the whole table is too much for a phone. */
export const regionsBelow: UseCase<'regions.below'> = ({ code }) => {
  if (code !== null && divisionOf(code) === null)
    return Promise.resolve(badRequest(`“${code}”不是行政区划代码`, 'code'))
  return Promise.resolve({ regions: divisionsBelow(code) })
}
