import type { Division, Place } from '@/domain/divisions'
import { CORPS, divisionOf, divisionsNamed, placesIn, sealOfZone, settle, withCityOfCorps } from '@/domain/divisions'
import type { Region } from '@/domain/region'
import { NATIONAL_CODE, ancestorsOf } from '@/domain/region'
import type { Document } from '../../document'
import { bareTitle, isWire } from '../../mentions/headline'
import { NATIONAL_OFFICES } from '../../mentions/nationalOffices'
import { nationalOfficeAt } from '../../mentions/offices'
import type { Reader } from '../../reader'
import { zoneAtStart, zoneInHeadline } from './zones'

const NATIONAL: Region = { level: 'national', name: '全国', code: NATIONAL_CODE }
/** An account of one place heads what comes from above 国家丨… as it heads its own 江苏丨…, and names the level so. */
const NATIONAL_IN_WIRE: Region = { ...NATIONAL, name: '国家' }
/** Readers of the corps stand under the region that surrounds them. */
const XINJIANG = '650000'
const HEAD = 800
const SOURCE = /来源:([\u4e00-\u9fff]{4,30})/
const RAW_SOURCE = /来源[:：]\s*([\u4e00-\u9fff]{4,30})/

/** 上海市浦东新区: a district stands with the city or province that holds it, 县 and 市 by themselves. */
const nameOf = (division: Division): string => {
  if (division.level !== 'district' || !division.name.endsWith('区') || division.name.length > 5) return division.name
  const [above] = ancestorsOf(division.code).flatMap((code) => divisionOf(code) ?? [])
  return (above?.name ?? '') + division.name
}

/** A municipality's own level is the province's; a county-level city directly under a province stays a district. */
const regionOf = (division: Division): Region => ({
  level: division.level,
  name: nameOf(division),
  code: division.code,
})

/** Every place named in the notice, to settle names that several cities have. */
const besideOf = (doc: Document): Place[] => [
  ...placesIn(doc.title, true),
  ...placesIn(doc.source.text.slice(0, HEAD)),
  ...placesIn(doc.source.text.slice(HEAD).slice(-HEAD)),
]

const unsettled = (place: Place, text: string): Region => ({
  level: place.candidates[0]?.level ?? 'district',
  name: text.slice(place.start, place.end),
  code: null,
})

/** The zone that stands behind a division, or alone, at the head of a name; a district holds no zone of its own here. */
const zoneBehind = (text: string, first: Place | undefined, division: Division | null): Region | null => {
  if (division?.level === 'district') return null
  const end = first?.end ?? 0
  const zone = zoneAtStart(text.slice(end), first !== undefined)
  return zone === null ? null : zoneRegion(text.slice(0, end), zone)
}

const divisionRegion = (text: string, place: Place, division: Division | null): Region =>
  division === null ? unsettled(place, text) : regionOf(division)

/** The region that a name begins with: a zone, else a division. */
const regionAtStart = (text: string, beside: readonly Place[]): Region | null => {
  const first = placesIn(text, true).find(({ start }) => start === 0)
  const division = first === undefined ? null : settle(first, beside)
  const zone = zoneBehind(text, first, division)
  return zone ?? (first === undefined ? null : divisionRegion(text, first, division))
}

const SHORT: readonly [RegExp, string][] = [
  [/高新区$/, '高新技术产业开发区'],
  [/经开区$/, '经济技术开发区'],
]

/** The counted zone of a name, also of its everyday form: 石家庄高新区 is 石家庄高新技术产业开发区. */
const countedZone = (name: string): Division | null => {
  const names = [name, ...SHORT.map(([short, full]) => name.replace(short, full))]
  const found = names.flatMap((each) => divisionsNamed(each))
  return found.find(({ level }) => level === 'district') ?? null
}

const zoneRegion = (before: string, zone: string): Region => {
  const name = before + zone
  const counted = countedZone(name)
  return { level: 'district', name: counted?.name ?? sealOfZone(name) ?? name, code: counted?.code ?? null }
}

/** The first place of a headline, for offices that speak for the country and texts that nobody signed. */
const regionIn = (text: string, shortened: boolean, beside: readonly Place[]): Region | null => {
  const places = placesIn(text, shortened)
  const [first] = places
  if (first === undefined) return null
  return regionAtStart(text.slice(first.start), [...places, ...beside])
}

/** The region of an office, of a national one's branch that of the place behind its name: 国家税务总局丽水市税务局. */
const officeRegion = (signed: string, beside: readonly Place[]): Region | null => {
  const name = withCityOfCorps(signed)
  if (name.startsWith(CORPS)) return { level: 'province', name: CORPS, code: XINJIANG }
  const branch = name.slice(nationalOfficeAt(name, 0).length)
  return regionAtStart(name, beside) ?? (branch === '' ? null : regionAtStart(branch, beside))
}

const fromIssuers = (issuers: readonly string[], doc: Document, beside: readonly Place[]): Region | null => {
  for (const name of issuers) {
    const region = officeRegion(name, beside)
    if (region !== null) return region
  }
  const national = issuers.some((name) => nationalOfficeAt(name, 0) !== '' || /^(?:中国|中华|全国)/.test(name))
  if (!national) return null
  return regionIn(bareTitle(doc), true, beside) ?? NATIONAL
}

const fromHeadlineZone = (title: string): Region | null => {
  const zone = zoneInHeadline(title)
  return zone === null || placesIn(zone, true).some(({ start }) => start === 0) ? null : zoneRegion('', zone)
}

/** Whom an office without a place in its name speaks to: the province or city most named at the head. */
const fromHead = (doc: Document, beside: readonly Place[]): Region | null =>
  regionIn(doc.source.text.slice(0, HEAD), false, beside)

const fromSource = (doc: Document, beside: readonly Place[]): Region | null => {
  const name = (SOURCE.exec(doc.source.text) ?? RAW_SOURCE.exec(doc.source.body))?.[1] ?? ''
  if (nationalOfficeAt(name, 0) !== '') return NATIONAL
  return regionAtStart(name, beside)
}

/** A text that names no place of its own, but speaks to every province or quotes a national office. */
const nationwide = ({ source: { text } }: Document): Region | null =>
  /各省|全国|我国|国务院/.test(text) || NATIONAL_OFFICES.some((name) => text.includes(name)) ? NATIONAL : null

/** Whose enterprises the notice addresses, by who signs, then the headline, the source and the text; null where none tells. */
export const readRegion: Reader = (doc, soFar) => {
  const beside = besideOf(doc)
  const region =
    fromIssuers(soFar.issuers, doc, beside) ??
    fromHeadlineZone(bareTitle(doc)) ??
    regionIn(doc.title, true, beside) ??
    fromSource(doc, beside) ??
    fromHead(doc, beside) ??
    nationwide(doc)
  return { region: region === NATIONAL && isWire(doc) ? NATIONAL_IN_WIRE : region }
}
