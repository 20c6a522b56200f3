import { ancestorsOf } from '@/domain/region'
import type { RegionLevel } from '@/domain/region'
import { DIVISION_LINES } from './table'

/** A place that the state counts: a province, a prefecture, or a county, district or counted development zone. */
export interface Division {
  code: string
  /** As written on a seal: 南京市, 鼓楼区. */
  name: string
  level: Exclude<RegionLevel, 'national'>
}

const cityOf = (province: string, part: string): Division[] => {
  const [head = '', ...districts] = part.split(',')
  const prefix = province + head.slice(0, 2)
  const name = head.slice(2)
  return [
    ...(name === '' ? [] : [{ code: `${prefix}00`, name, level: 'city' as const }]),
    ...districts.map((text) => ({ code: prefix + text.slice(0, 2), name: text.slice(2), level: 'district' as const })),
  ]
}

const provinceOf = (line: string): Division[] => {
  const [head = '', ...cities] = line.split('|')
  const digits = head.slice(0, 2)
  return [
    { code: `${digits}0000`, name: head.slice(2), level: 'province' },
    ...cities.flatMap((part) => cityOf(digits, part)),
  ]
}

/** Every division, by code. */
export const DIVISIONS: readonly Division[] = DIVISION_LINES.flatMap(provinceOf)

const byCode = new Map(DIVISIONS.map((division) => [division.code, division]))

/** The divisions right below one (the provinces, for null); of a municipality its districts. */
export const divisionsBelow = (code: string | null): Division[] => {
  if (code === null) return DIVISIONS.filter(({ level }) => level === 'province')
  const above = ancestorsOf(code)
  return DIVISIONS.filter((division) => {
    const [nearest] = ancestorsOf(division.code).filter((known) => byCode.has(known))
    return nearest === code && !above.includes(division.code)
  })
}

/** The division of a six-digit code, null where the table has none. */
export const divisionOf = (code: string): Division | null => byCode.get(code) ?? null
