import type { Context } from './context'
import { placeLabel } from './districts'

const BATCH = /(第[一二三四五六七八九十]+(?:批次?|季度|轮)|首批|[一二三四]季度)[^,。;]{0,16}$/
const PLACE = /(?:^|其中|[、,;(\s])([\u3400-\u9fff]{1,12}(?:区|县|市|旗|镇|街道|园|港))[:：]?$/
const FORM = /(线上|网上|纸质|书面)[^,。;]{0,12}$/

/** The batch, district or form that a day is limited to, in the words of the text; null where it is for all. */
export const scopeOf = ({ head, lead, listLabel }: Context, bracketed: boolean): string | null => {
  const listed = listLabel !== null || bracketed || placeLabel(head, lead) !== null
  const place = listed ? PLACE.exec(lead.replace(/(?:统一)?为$/, ''))?.[1] : undefined
  return place ?? BATCH.exec(lead)?.[1] ?? FORM.exec(lead)?.[1] ?? null
}

/** True inside a bracket that names exceptions: (其中…区7月14日前、…区7月16日前). */
export const isBracketed = ({ head }: Context): boolean => {
  const open = head.lastIndexOf('(')
  return open >= 0 && !head.slice(open).includes(')') && /^\(其中/.test(head.slice(open))
}
