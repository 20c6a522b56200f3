import * as v from 'valibot'
import type { Region } from '@/domain/region'
import type { BeijingMinute } from '@/domain/time'

export const regionListRequest = v.strictObject({})

export const regionBelowRequest = v.strictObject({
  /** Six-digit code of a province or city; null for the provinces. */
  code: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/))),
})
export type RegionBelowRequest = v.InferOutput<typeof regionBelowRequest>

/** The regions that stored notices address, for the filter; each with a code, by code. */
export interface RegionListAnswer {
  regions: (Region & { code: string })[]
  now: BeijingMinute
}

/** The divisions right below one, by code; none below a district. */
export interface RegionBelowAnswer {
  regions: (Region & { code: string })[]
}
