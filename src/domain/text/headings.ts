/** Depth of a heading number: 第一章 0, 一、 1, (一) 2, 1. 3, (1) 4, ① 5. */
export interface HeadingMark {
  depth: number
  length: number
}

const NUMERAL = '[一二三四五六七八九十]'
const FORMS: { depth: number; pattern: RegExp }[] = [
  { depth: 0, pattern: new RegExp(`^第${NUMERAL}{1,3}[章节部编]`) },
  { depth: 1, pattern: new RegExp(`^${NUMERAL}{1,3}、(?!${NUMERAL}[、等级类])`) },
  { depth: 1, pattern: new RegExp(`^第${NUMERAL}{1,3}条(?=[\\s\\u3400-\\u9fff“《])(?![第款和及、])`) },
  { depth: 2, pattern: new RegExp(`^\\(${NUMERAL}{1,3}\\)`) },
  { depth: 3, pattern: /^[1-9][0-9]?(?:\.(?![0-9])|、(?![0-9]))/ },
  { depth: 4, pattern: /^\([1-9][0-9]?\)/ },
  { depth: 4, pattern: new RegExp(`^第${NUMERAL}{1,2}(?:步|阶段)(?=[::(])`) },
  { depth: 5, pattern: /^[①-⑳]/ },
]

/** The heading number that begins at an offset, or null. */
export const headingAt = (text: string, at: number): HeadingMark | null => {
  const head = text.slice(at, at + 8)
  for (const { depth, pattern } of FORMS) {
    const found = pattern.exec(head)
    if (found) return { depth, length: found[0].length }
  }
  return null
}

/** A number, a citation or an annex before it makes a heading number part of a phrase: 第(一)项, 附件1. */
const BINDS = /[第附件表0-9a-zA-Z.%/《至到或及和-]/

/** True where a run-together text starts a new heading. */
export const startsHeading = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1)
  const mark = headingAt(text, at)
  if (mark === null) return false
  if (before === '' || /[\n。;!?]/.test(before)) return true
  if (/[一二三四五六七八九十]/.test(before)) return false
  return mark.depth === 4 || mark.depth === 2 ? !/[第条款至到或及和、]/.test(before) : !BINDS.test(before)
}
