/** Two lines of a card in a chat. */
export const TITLE_MAX = 30

/** What dates, hours, sums and percentages are written with: half of one would say something else. */
const WHOLE = /[\d,.:：年月日号时点分%个百千万亿元]/

const standsIn = (text: string, index: number): boolean => WHOLE.test(text.charAt(index))

/** Where to cut so that no date or number is torn: `cut`, or the beginning of the one that it falls into. */
const cutOutside = (text: string, cut: number): number => {
  let start = cut
  while (start > 0 && standsIn(text, start - 1)) start--
  return standsIn(text, cut) && /\d/.test(text.slice(start, cut)) ? start : cut
}

/** A title of at most `max` code points, an ellipsis included; never cut inside a character, a date or a number. */
export const shorten = (title: string, max: number): string => {
  const points = Array.from(title)
  if (points.length <= max) return title
  const cut = points.slice(0, max - 1).join('').length
  return `${title.slice(0, cutOutside(title, cut))}…`
}
