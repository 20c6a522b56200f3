import type { Reader } from '../reader'

/** With an area code, a free number, a mobile, or eight or seven digits of a town's own net; each with its extension. */
const NUMBER =
  /\(?(0\d{2,3})\)?[-\s]{0,2}(\d{3,4}[\s-]?\d{4})(-\d{1,6})?|(400[-\s]?\d{3}[-\s]?\d{4}|400[-\s]?\d{4}[-\s]?\d{3})|(1[3-9]\d{9})|([2-8]\d{6,7})(-\d{1,6})?/g
const LOCAL_LENGTH = /^(?:\d{7,8})$/
const CUE = /电话|咨询|联系|热线|传真|支持|监督|客服|号码|老师|窗口|受理部门|座机|手机/
const OTHER_NUMBER = /(?:邮编|邮政编码|账号|代码|编号|索引号|备案号?|网安备|QQ群?|群号|〔\d{4}〕第?)[:\s]?$/i
const COUNTED = /^\s?(?:万|亿|元|%|人|家|户|项|个|件|吨|年|号|平方|美元|千|@)/
const CUE_REACH = 60

/** No item of a list is longer, so that a text full of numbers takes no longer. */
const ITEM_REACH = 2000

/** A list's next number stands glued to a telephone: 855 + 3、. */
const gluedItem = (text: string, end: number): boolean => {
  const item = Number(text.charAt(end - 1))
  if (item < 2 || !/^[、.][\u4e00-\u9fff]/.test(text.slice(end, end + 2))) return false
  return new RegExp(`(?:^|[^\\d])${item - 1}[、.]|\\d${item - 1}[、.][\\u4e00-\\u9fff]`).test(
    text.slice(Math.max(0, end - ITEM_REACH), end - 1),
  )
}

/** A number without an area code is a telephone only where a word says so or another telephone stands just before. */
const isCalled = (text: string, start: number, lastEnd: number): boolean =>
  CUE.test(text.slice(Math.max(0, start - CUE_REACH), start)) || (lastEnd > 0 && start - lastEnd < 12)

const standsAlone = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 8), start)
  return (
    !/[\d.A-Za-z_/=-]$/.test(before) &&
    !OTHER_NUMBER.test(before) &&
    !/^[\d@]/.test(text.slice(end)) &&
    !COUNTED.test(text.slice(end))
  )
}

interface Found {
  number: string
  end: number
}

const overlong = (text: string, start: number, end: number): number =>
  /^\d/.test(text.slice(end)) && gluedItem(text, end + 1) && !/\d/.test(text.charAt(end + 1)) && start < end
    ? end + 1
    : 0

const numberOf = (match: RegExpExecArray): string => {
  const [, area, local = '', extension = '', free, mobile, bare = '', bareExtension = ''] = match
  if (area !== undefined) return `${area}-${local.replace(/[\s-]/g, '')}${extension}`
  return free ?? mobile ?? `${bare}${bareExtension}`
}

const isBare = (match: RegExpExecArray): boolean => match[6] !== undefined

const accept = (text: string, match: RegExpExecArray, lastEnd: number): Found | null => {
  const start = match.index
  const end = start + match[0].length
  const number = numberOf(match)
  const glued = overlong(text, start, end) > 0
  if (!glued && !standsAlone(text, start, end)) return null
  if (isBare(match) && !isCalled(text, start, lastEnd)) return null
  if (match[1] !== undefined && !LOCAL_LENGTH.test((match[2] ?? '').replace(/[\s-]/g, ''))) return null
  return { number: !glued && gluedItem(text, end) ? number.slice(0, -1) : number, end }
}

/** Telephone numbers to ask at, as written, in order; e-mail addresses are links. */
export const readContacts: Reader = (doc) => {
  const { text } = doc.source
  const numbers: string[] = []
  let lastEnd = 0
  for (const match of text.matchAll(NUMBER)) {
    const found = accept(text, match, lastEnd)
    if (!found) continue
    numbers.push(found.number)
    lastEnd = found.end
  }
  return { contacts: [...new Set(numbers)] }
}
