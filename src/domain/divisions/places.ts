import { holds } from '@/domain/region'
import type { Division } from './division'
import { divisionsNamed, nameLengthAt } from './names'

/** Names of divisions that stand one after the other and lead to one place: 江苏省南京市江宁区. */
export interface Place {
  start: number
  end: number
  /** What the name may mean; several for a name that several cities have (鼓楼区). */
  candidates: readonly Division[]
}

const SHORTEST_DISTRICT = 3

const inside = (outer: readonly Division[], inner: readonly Division[]): Division[] =>
  inner.filter((division) => outer.some(({ code }) => code !== division.code && holds(code, division.code)))

/** 城区, 郊区 and 矿区 are districts too, but by themselves they are ordinary words. */
const wordOnly = (candidates: readonly Division[], length: number): boolean =>
  length < SHORTEST_DISTRICT && candidates.every(({ level }) => level === 'district')

/**
 * The places that a text names, in order. `shortened` also reads names without 省 and 市, which only headlines and the
 * names of offices bear.
 */
export const placesIn = (text: string, shortened = false): Place[] => {
  const places: Place[] = []
  let start = 0
  while (start < text.length) {
    const length = nameLengthAt(text, start, shortened)
    if (length === 0) {
      start++
      continue
    }
    const end = start + length
    const candidates = divisionsNamed(text.slice(start, end))
    const before = places[places.length - 1]
    const narrowed = before?.end === start ? inside(before.candidates, candidates) : []
    if (before !== undefined && narrowed.length > 0)
      places[places.length - 1] = { start: before.start, end, candidates: narrowed }
    else if (!wordOnly(candidates, length)) places.push({ start, end, candidates })
    start = end
  }
  return places
}

/** The one division meant: the only candidate, else the only one inside the places named beside it, else none. */
export const settle = (place: Place, beside: readonly Place[]): Division | null => {
  const [first, ...others] = place.candidates
  if (first === undefined) return null
  if (others.every(({ level }) => level !== first.level)) return first
  const known = beside.filter(({ candidates }) => candidates.length === 1).flatMap(({ candidates }) => candidates)
  const near = inside(known, place.candidates)
  return near.length === 1 ? (near[0] ?? null) : null
}
