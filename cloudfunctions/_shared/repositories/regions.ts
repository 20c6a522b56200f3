import type { Region, RegionLevel } from '@/domain/region'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** A region that some notice addresses; _id is its code. */
interface RegionRow extends Row {
  level: RegionLevel
  name: string
}

/** More than there are divisions that issue notices; the SDK answers no more at once. */
const REGIONS_MAX = 1000

const regions = table<RegionRow>('regions')

export const putRegion = ({ code, level, name }: Region & { code: string }): Promise<void> =>
  regions.put({ _id: code, level, name })

/** All regions addressed, by code. */
export const allRegions = async (): Promise<(Region & { code: string })[]> => {
  const rows = await regions.find({ where: { _id: command.gt('') }, orderBy: [['_id', 'asc']], limit: REGIONS_MAX })
  return rows.map(({ _id, level, name }) => ({ code: _id, level, name }))
}
