import { dateLine } from '../text/dates'
import { numberAtHead, numberLine } from '../text/docNumber'
import { isFurniture } from '../text/furniture'
import { numeral } from '../text/numerals'
import { originLine } from '../text/origin'
import { isTitleLine } from '../text/titles'

/** What a line of a page is, as far as it tells where a document begins or ends. */
export type Mark =
  | { is: 'nothing' }
  | { is: 'table' }
  | { is: 'number'; docNumber: string }
  | { is: 'numberAndTitle'; docNumber: string; title: string }
  | { is: 'title' }
  | { is: 'guide' }
  | { is: 'label' }
  | { is: 'addressees' }
  | { is: 'origin' }
  | { is: 'date' }
  | { is: 'annex' }
  | { is: 'heading'; level: 'part' | 'article' | 'below'; ordinal: number }
  | { is: 'prose' }

const GUIDE = /^(?:导\s*读|编者按|内容摘要|政策(?:导读|摘要))[:：]?$/
const LABEL =
  /^(?:索\s*引\s*号|主题分类|发\s*布\s*机\s*构|发\s*文\s*(?:机\s*关|字\s*号)|公开责任部门|(?:成文|发布|发文|生成|印发)\s*日\s*期|有效性|信息来源|文\s*号|标\s*题|名\s*称)\s*[:：]\s*\S/
const ADDRESSEES =
  /^(?:各|[^。;；,，]{2,20}(?:、各|,各|，各)).{0,200}[:：]$|^[^。;；]{2,60}(?:局|厅|委|委员会|部门|人民政府|公司|企业|单位)[:：]$/
const ADDRESSEES_AT_HEAD = /^各[^。:：]{4,150}[:：]/
const ANNEX = /^附\s*[件表]/
const FORMS: [RegExp, 'part' | 'article' | 'below'][] = [
  [/^([一二三四五六七八九十]{1,3})\s*[、.．]/, 'part'],
  [/^第([一二三四五六七八九十]{1,3})(?:部分|章)/, 'part'],
  [/^第([一二三四五六七八九十百]{1,4})条/, 'article'],
  [/^[(（]([一二三四五六七八九十]{1,3})[)）]/, 'below'],
  [/^[(（]?(\d{1,2})[)）.、．]/, 'below'],
]
const headingOf = (line: string): Mark | null => {
  for (const [pattern, level] of FORMS) {
    const found = pattern.exec(line)
    if (found) return { is: 'heading', level, ordinal: numeral(found[1] ?? '') }
  }
  return null
}

const numbered = (line: string): Mark | null => {
  const alone = numberLine(line)
  if (alone !== null) return { is: 'number', docNumber: alone }
  const head = numberAtHead(line)
  return head !== null && isTitleLine(head.rest)
    ? { is: 'numberAndTitle', docNumber: head.docNumber, title: head.rest }
    : null
}

const PLAIN: [(line: string) => boolean, Mark][] = [
  [isFurniture, { is: 'nothing' }],
  [(line) => line.includes('|') && !line.includes('。'), { is: 'table' }],
  [(line) => GUIDE.test(line), { is: 'guide' }],
  [(line) => originLine(line) !== null, { is: 'origin' }],
  [(line) => LABEL.test(line), { is: 'label' }],
  [(line) => ANNEX.test(line), { is: 'annex' }],
  [(line) => dateLine(line) !== null, { is: 'date' }],
]

/** What a line is by itself. */
export const markOf = (raw: string): Mark => {
  const line = raw.trim()
  const plain = PLAIN.find(([holds]) => holds(line))
  if (plain) return plain[1]
  const found = numbered(line) ?? headingOf(line)
  if (found) return found
  if (isTitleLine(line)) return { is: 'title' }
  return ADDRESSEES.test(line) || ADDRESSEES_AT_HEAD.test(line) ? { is: 'addressees' } : { is: 'prose' }
}
