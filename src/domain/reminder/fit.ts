import { closeDate, closeHour, partsOf } from '@/domain/time'
import type { DatedClose } from '@/domain/time'

/** The longest `thing`, in code points; limits of the template fields are WeChat's. */
const THING_MAX = 20
const PHRASE_MAX = 5
const LAST_MINUTE = '23:59'
const CUT = '…'

// Linear: a digit or Chinese numeral, then whatever continues a date, a time or an amount.
const NUMBER =
  /[0-9０-９〇零一二三四五六七八九十百千][0-9０-９〇零一二三四五六七八九十百千万亿元年月日号时分个点天 :：.．,，%％/~—–-]*/g

const isControl = (character: string): boolean => character < ' ' || (character >= '\u007f' && character <= '\u009f')

const oneLine = (text: string): string =>
  Array.from(text)
    .map((character) => (isControl(character) || /\s/.test(character) ? ' ' : character))
    .join('')
    .replace(/ +/g, ' ')
    .trim()

/** At most `max` code points, the last of them an ellipsis where something was cut; never cut inside a date or a number. */
export const cut = (text: string, max: number): string => {
  const points = Array.from(text)
  if (points.length <= max) return text
  const room = points.slice(0, max - 1).join('').length
  for (const found of text.matchAll(NUMBER)) {
    const start = found.index
    if (start < room && start + found[0].length > room) return `${text.slice(0, start)}${CUT}`
  }
  return `${text.slice(0, room)}${CUT}`
}

const dayWords = (close: DatedClose): string => {
  const { year, month, day } = partsOf(closeDate(close))
  return `${year}年${month}月${day}日`
}

/** A `time` field wants an hour; a whole day ends with its last minute. */
const timeWords = (close: DatedClose): string => {
  const hour = closeHour(close)
  return `${dayWords(close)} ${hour === null || hour === '24:00' ? LAST_MINUTE : hour}`
}

const dateWords = (close: DatedClose): string => (closeHour(close) === null ? dayWords(close) : timeWords(close))

/** Null for a text that is nothing but one endless number. */
const thing = (text: string): string | null => {
  const fitted = cut(text, THING_MAX)
  return fitted === CUT ? null : fitted
}

const phrase = (text: string): string | null =>
  Array.from(text).length <= PHRASE_MAX && /^[\u4e00-\u9fff]+$/.test(text) ? text : null

/** A text as a template field of this key (thing1, phrase2) takes it; null where the field cannot hold it truthfully. */
export const fitText = (key: string, text: string): string | null => {
  const line = oneLine(text)
  if (line === '') return null
  if (/^thing\d+$/.test(key)) return thing(line)
  return /^phrase\d+$/.test(key) ? phrase(line) : null
}

/** A close as a template field of this key (time3, date3, thing3) takes it; null for another type of field. */
export const fitClose = (key: string, close: DatedClose): string | null => {
  if (/^time\d+$/.test(key)) return timeWords(close)
  return /^(date|thing)\d+$/.test(key) ? dateWords(close) : null
}

/** The first of some sayings that the field holds whole, else what fits of the last; null where it holds none. */
export const fitFirst = (key: string, sayings: readonly string[]): string | null =>
  sayings.find((saying) => fitText(key, saying) === oneLine(saying)) ?? fitText(key, sayings[sayings.length - 1] ?? '')
