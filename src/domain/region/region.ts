export type RegionLevel = 'national' | 'province' | 'city' | 'district'

/** Whose enterprises a notice addresses; `code` is the six-digit GB/T 2260 code, null where the table has none. */
export interface Region {
  level: RegionLevel
  name: string
  code: string | null
}
