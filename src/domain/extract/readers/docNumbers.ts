import type { Reader } from '../reader'

const NUMBERED = /([\u4e00-\u9fff]{0,24})[〔[(【]\s?((?:19|20)\d\d)\s?年?[〕\])】]\s?第?\s?(\d{1,5})\s?号/g
const YEARLY = /((?:19|20)\d\d)年\s?第\s?(\d{1,4})\s?号/g
const DECREE = /(?:^|\n|[\u4e00-\u9fff])(令第\s?\d{1,4}\s?号)/g
/** The office's own letters begin behind the words that end a title or a label. */
const TITLE_END =
  /^.*(?:通知|意见|决定|办法|公告|通告|公示|的函|细则|措施|规划|目录|方案|条例|批复|纲要|指南|政策|发文字号|文号|编号|字号)/
/** Words that cite what follows, at the head of a line. */
const CITED_BY = /^(?:根据|按照|依据|参照|执行|落实|见|详见|原)/
const CITES = /^(?:文|要求|规定|精神|令|,|、|\))/
/** A number without brackets stands at the head or nowhere. */
const HEAD = 400
const SHORTEST_LETTERS = 2
const LONGEST_LETTERS = 12

const standsAlone = (text: string, start: number): boolean => start === 0 || /[\n\d>】👇:]/.test(text.charAt(start - 1))

/** Letters that open a line, a title's end or a label before them; a sign of no script (👇) also parts. */
const isPlaced = (text: string, start: number, cut: number): boolean =>
  cut > 0 || standsAlone(text, start) || !/[\u0000-\u9fff]/.test(text.charAt(start - 1))

const isLetters = (letters: string): boolean =>
  letters.length >= SHORTEST_LETTERS && letters.length <= LONGEST_LETTERS && !CITED_BY.test(letters)

const ownBracketed = (text: string): string[] =>
  [...text.matchAll(NUMBERED)].flatMap((match) => {
    const [all, run = '', year = '', number = ''] = match
    const letters = run.replace(TITLE_END, '')
    const cited = CITES.test(text.slice(match.index + all.length, match.index + all.length + 2))
    const own = isPlaced(text, match.index, run.length - letters.length) && isLetters(letters) && !cited
    return own ? [`${letters}〔${year}〕${number}号`] : []
  })

const ownYearly = (text: string): string[] =>
  [...text.slice(0, HEAD).matchAll(YEARLY)].flatMap((match) => {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    const placed = before === '' || /(?:[\n)]|公告|通告|令)$/.test(before)
    const ends = after === '' || /^(?:\n|根据|为|现|各|依据|按照)/.test(after)
    return placed && ends ? [`${match[1] ?? ''}年第${match[2] ?? ''}号`] : []
  })

/** An order's number stands under its heading in brackets of no kind: 令第73号. */
const ownDecree = (text: string): string[] =>
  [...text.slice(0, HEAD).matchAll(DECREE)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length)
    return after === '' || after.startsWith('\n') ? [match[1]?.replace(/\s/g, '') ?? ''] : []
  })

/** The notice's own numbers, never those that it cites: at the end of the title, under it, or behind a label. */
export const readDocNumbers: Reader = (doc) => {
  const { text } = doc.source
  const found = [...ownBracketed(text), ...ownBracketed(doc.title)]
  const first = found.slice(0, 1)
  return { docNumbers: first.length > 0 ? first : [...ownYearly(text), ...ownDecree(text)].slice(0, 1) }
}
