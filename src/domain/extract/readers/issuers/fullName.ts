import type { Place } from '@/domain/divisions'
import { divisionOf, placesIn, settle } from '@/domain/divisions'
import { ancestorsOf, levelOfCode } from '@/domain/region'
import type { Document } from '../../document'
import { nationalOfficeAt, startsAtLevel } from '../../mentions/offices'

const HEAD = 600

const codeOf = (place: Place | undefined, all: readonly Place[]): string | null =>
  place === undefined ? null : (settle(place, all)?.code ?? null)

/** The name of the place of a level in or above the first place that a document names. */
const ownPlace = (doc: Document, level: string): string => {
  for (const text of [doc.title, doc.source.text.slice(0, HEAD)]) {
    const places = placesIn(text, text === doc.title)
    const code = codeOf(places[0], places)
    const chain = code === null ? [] : [code, ...ancestorsOf(code)]
    const found = chain.find((each) => levelOfCode(each) === level)
    const name = found === undefined ? undefined : divisionOf(found)?.name
    if (name !== undefined) return name
  }
  return ''
}

const LEVELS: [RegExp, string][] = [
  [/^(?:省|自治区)/, 'province'],
  [/^市/, 'city'],
]

/** 省科技厅 with its province before it, where the document names one. */
export const fullName = (doc: Document, name: string): string => {
  const level = startsAtLevel(name) ? LEVELS.find(([pattern]) => pattern.test(name)) : undefined
  if (level === undefined) return name
  const place = ownPlace(doc, level[1])
  return place === '' ? name : place + name.replace(level[0], '')
}

/** 南京工业和信息化局 as on its seal, with 市. */
export const withCity = (name: string): string => {
  const [place] = placesIn(name, true)
  const [division] = place?.start === 0 ? place.candidates : []
  if (place === undefined || division === undefined || !division.name.endsWith('市')) return name
  const rest = name.slice(place.end)
  return division.name !== name.slice(0, place.end) && startsAtLevel(`市${rest}`) ? division.name + rest : name
}

/** 上海市科委、市卫生健康委、发改委: what stands without its place has the place of the first. */
export const withPlaceOfFirst = (names: readonly string[]): string[] => {
  const [first = ''] = names
  const [place] = placesIn(first)
  const region = place?.start === 0 ? first.slice(0, place.end) : ''
  return names.map((name) => {
    const bare = name.replace(/^该?(?=[省市区县])/, '')
    const elsewhere = region === '' || placesIn(bare).length > 0 || nationalOfficeAt(bare, 0) !== ''
    if (elsewhere) return bare
    return region + (startsAtLevel(bare) ? bare.replace(/^(?:自治区|[省市区县州])/, '') : bare)
  })
}
