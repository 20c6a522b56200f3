import * as v from 'valibot'
import type { Region } from '@/domain/region'
import type { BeijingMinute } from '@/domain/time'

export const regionListRequest = v.strictObject({})

/** The regions that stored notices address, for the filter; each with a code, by code. */
export interface RegionListAnswer {
  regions: (Region & { code: string })[]
  now: BeijingMinute
}
