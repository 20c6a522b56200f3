import type { Division } from './division'
import { DIVISIONS } from './division'

const PEOPLES =
  /(壮族|回族|维吾尔|蒙古族?|藏族|苗族|侗族|土家族|彝族|羌族|布依族|朝鲜族|哈尼族|白族|傣族|景颇族|傈僳族|哈萨克|柯尔克孜)+$/
const ENDINGS = /(特别行政区|自治区|自治州|地区|省|市|盟)$/

/** The name as people shorten it in headlines: 江苏, 南京, 内蒙古, 恩施; the full name of districts. */
const shortName = ({ name, level }: Division): string => {
  if (level === 'district') return name
  const bare = name.replace(ENDINGS, '')
  const place = bare.replace(PEOPLES, '')
  return place.length < 2 ? bare : place
}

const index = (key: (division: Division) => string): ReadonlyMap<string, readonly Division[]> => {
  const map = new Map<string, Division[]>()
  for (const division of DIVISIONS) map.set(key(division), [...(map.get(key(division)) ?? []), division])
  return map
}

const FULL = index((division) => division.name)
const SHORT = index(shortName)

const lengthsOf = (names: Iterable<string>): ReadonlyMap<string, readonly number[]> => {
  const lengths = new Map<string, Set<number>>()
  for (const name of names) {
    const head = name.slice(0, 2)
    lengths.set(head, (lengths.get(head) ?? new Set<number>()).add(name.length))
  }
  return new Map([...lengths].map(([head, set]) => [head, [...set].sort((a, b) => b - a)]))
}

/** How long names that begin with two characters can be, the longest first. */
const FULL_LENGTHS = lengthsOf(FULL.keys())
const ANY_LENGTHS = lengthsOf([...FULL.keys(), ...SHORT.keys()])
const order: Record<Division['level'], number> = { province: 0, city: 1, district: 2 }

/** The divisions of a full or headline name, the higher level first: 吉林 is the province, then the city. */
export const divisionsNamed = (name: string): readonly Division[] =>
  [...(FULL.get(name) ?? []), ...(SHORT.get(name) ?? []).filter((division) => division.name !== name)].sort(
    (a, b) => order[a.level] - order[b.level],
  )

/** How long the longest name that begins at `start` is, 0 where none begins there. */
export const nameLengthAt = (text: string, start: number, shortened: boolean): number => {
  const lengths = (shortened ? ANY_LENGTHS : FULL_LENGTHS).get(text.slice(start, start + 2))
  if (lengths === undefined) return 0
  for (const length of lengths) {
    const name = text.slice(start, start + length)
    if (name.length === length && (FULL.has(name) || (shortened && SHORT.has(name)))) return length
  }
  return 0
}
