import { isDigit, isHan } from './characters'
import type { Drops, Mapped } from './mapped'
import { noDrops, without } from './mapped'

/** A number torn by spaces has at most a year's digits: 20 25年, 1 0个工作日. */
const TORN_DIGITS = 4

/** Marks spaces inside a number that a Chinese word follows. */
const markTorn = (text: string, drops: Drops): void => {
  for (const run of text.matchAll(/[0-9][0-9 ]{1,12}/g)) {
    const start = run.index
    const digits = run[0].replace(/ /g, '').length
    const before = text.slice(Math.max(0, start - 2), start)
    const follows = text.charAt(start + run[0].length)
    const torn = digits <= TORN_DIGITS && !/[0-9][:.]$/.test(before) && /[年月日号时点个天家]/.test(follows)
    for (let i = start; torn && i < start + run[0].length; i++) if (text.charAt(i) === ' ') drops[i] = 1
  }
}

/** A space is dropped beside a Chinese character, another space or a line break, and inside a torn number. */
export const closeSpaces = (mapped: Mapped): Mapped => {
  const { text } = mapped
  const drops = noDrops(mapped)
  let before: string | undefined
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) !== ' ') {
      before = text.charAt(i)
      continue
    }
    const after = text.charAt(i + 1)
    const drop = before === undefined || after === ' ' || after === '' || needless(before, after)
    if (drop) drops[i] = 1
  }
  markTorn(text, drops)
  return without(mapped, drops)
}

const edge = /[\n:;,()[\]<>~-]/
const needless = (before: string, after: string): boolean => {
  if (isDigit(before) && isDigit(after)) return false
  return isHan(before) || isHan(after) || edge.test(before) || edge.test(after)
}
