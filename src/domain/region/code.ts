import type { RegionLevel } from './region'

/** The code under which the whole country stands, the last ancestor of every code. */
export const NATIONAL_CODE = '100000'

/** In place of a code: every region there is. */
export const ALL_REGIONS = 'all'

const CODE = /^(?:1[1-9]|[2-9]\d)\d{4}$/

/** The level that the digits of a six-digit code say: 320000 province, 320100 city, 320115 district; null for no code. */
export const levelOfCode = (code: string): RegionLevel | null => {
  if (code === NATIONAL_CODE) return 'national'
  if (!CODE.test(code)) return null
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'district'
}

/** The codes that hold a code, nearest first, without itself: 320115 gives 320100, 320000, 100000. */
export const ancestorsOf = (code: string): string[] => {
  if (levelOfCode(code) === null) return []
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, NATIONAL_CODE]
  return [...new Set(above.slice(above.lastIndexOf(code) + 1))]
}

/** True when a notice for `outer` reaches enterprises in `inner`: the same code or one of its ancestors. */
export const holds = (outer: string, inner: string): boolean => outer === inner || ancestorsOf(inner).includes(outer)
