import { ancestorsOf, holds, levelOfCode } from '@/domain/region'
import type { RegionLevel } from '@/domain/region'

/** Steps from the firm up to where a notice applies: 0 its own district, 3 the country; null for anywhere beside it. */
export const nearness = (noticeRegion: string | null, firmRegion: string | null): number | null => {
  if (noticeRegion === null || firmRegion === null || !holds(noticeRegion, firmRegion)) return null
  return noticeRegion === firmRegion ? 0 : ancestorsOf(firmRegion).indexOf(noticeRegion) + 1
}

const LEVELS: Record<RegionLevel, string> = { national: '国家', province: '省级', city: '市级', district: '区县' }

/** The level of a notice's region in a word, '' for none. */
export const levelWords = (code: string | null): string => {
  const level = code === null ? null : levelOfCode(code)
  return level === null ? '' : LEVELS[level]
}
