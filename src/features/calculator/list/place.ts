import type { ListedPlace } from '@/contract/rules'
import { ALL_REGIONS, levelOfCode } from '@/domain/region'

/** Whose rules are shown, for the button that changes it. */
export const placeWords = (place: ListedPlace): string => {
  if (place === null) return '选择地区'
  return place === ALL_REGIONS ? '全部地区' : place.name
}

const ABOVE = { national: '', province: '和全国的', city: '、省和全国的', district: '和上级的' }

/** What that takes in, in a line. */
export const reachWords = (place: ListedPlace): string => {
  if (place === null) return '补贴多由当地发放。选了地区，就列出当地和上级的。'
  if (place === ALL_REGIONS) return '各地的都在，别处的不一定能申报'
  const level = levelOfCode(place.code) ?? 'district'
  return level === 'national' ? '只列全国都适用的' : `${place.name}${ABOVE[level]}，不含邻近地区`
}

/** How many more there are within it, and how to see them; '' where there are none. */
export const withinWords = (place: ListedPlace, within: number): string => {
  if (within === 0 || place === ALL_REGIONS) return ''
  return place === null
    ? `各地共 ${within} 条，这里只列全国都适用的。`
    : `${place.name}下级地区另有 ${within} 条，选到市、区就能看到`
}

/** What stands in the address for a choice, so that a link restores it; '' for the firm's own place. */
export const listPath = (chosen: string | null): string =>
  `/pages/calculator/index${chosen === null ? '' : `?region=${chosen}`}`

/** The choice that an address names, null for none. */
export const choiceIn = (word: string): string | null =>
  word === ALL_REGIONS || levelOfCode(word) !== null ? word : null

/** The choice that a link must name so that whoever opens it sees the same place. */
export const shownPlace = (place: ListedPlace): string | null =>
  place === null || place === ALL_REGIONS ? place : place.code
