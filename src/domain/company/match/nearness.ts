import { ancestorsOf, holds } from '@/domain/region'

/** Steps from the firm up to where a notice applies: 0 its own district, 3 the country; null for anywhere beside it. */
export const nearness = (noticeRegion: string | null, firmRegion: string | null): number | null => {
  if (noticeRegion === null || firmRegion === null || !holds(noticeRegion, firmRegion)) return null
  return noticeRegion === firmRegion ? 0 : ancestorsOf(firmRegion).indexOf(noticeRegion) + 1
}
