import type { Document } from '../../document'
import { bareTitle } from '../../mentions/headline'
import { officesAtEnd, officesOf } from '../../mentions/offices'
import { signatureOf } from '../../mentions/signature'
import type { Reader } from '../../reader'
import { formalName } from './formalName'
import { fullName, withCity, withPlaceOfFirst } from './fullName'

const LABEL =
  /(?:发文机关|发文单位|解读机关|解读单位|制定机关)[:\s]([\u4e00-\u9fff、()]{3,160}?)(?=联系|电话|来源|标题|发文|成文|[^\u4e00-\u9fff、()]|$)/
const ORIGIN_NAME = /^[\u4e00-\u9fff]{4,30}/
const ABOUT = /^([\u4e00-\u9fff、()]{4,160}?)(?:关于|印发)/
const PUBLISHES =
  /(?:^|[\n,。日])([\u4e00-\u9fff、]{3,200}?)(?:等[一二三四五六七八九十\d]{1,3}个?(?:部门|单位))?(?:日前|近日|\d{1,2}月\d{1,2}日)?(?:正式|共同|联合)?(?:印发|发布|公布|制定|出台)/
const GROUNDS = /(?:^|[\n,。])([\u4e00-\u9fff]{8,60})根据《/
const LAST_LINE =
  /(?:^|\n)([\u4e00-\u9fff]{4,30}?(?:局|厅|委员会|办公室|中心))[\u4e00-\u9fff]{0,8}\s?0\d{2,3}-\d{7,8}\s*$/
const ANNOUNCES = /公示|解读|通知|公告/
const HEAD = 400
const ENOUGH_TEXT = 150

type Source = (doc: Document) => string[] | null

const offices = (text: string | undefined): string[] | null => (text === undefined ? null : officesOf(text.trim()))

const labelled: Source = (doc) => offices(LABEL.exec(doc.source.text)?.[1])

const signed: Source = (doc) => signatureOf(doc.source.text)?.offices ?? null

/** Headlines shorten what a seal spells out. */
const inTitle: Source = (doc) =>
  offices(ABOUT.exec(bareTitle(doc))?.[1]?.replace(/\([^)]*\)/g, ''))?.map(formalName) ?? null

/** The head of the text without the title, where a text repeats it. */
const headOf = ({ title, source: { text } }: Document): string =>
  (text.startsWith(title) ? text.slice(title.length) : text).slice(0, HEAD)

const published: Source = (doc) => {
  const list = PUBLISHES.exec(headOf(doc))?.[1] ?? ''
  const [first = '', ...others] = list.split(/、|联合|会同/)
  const lead = officesAtEnd(first)
  const rest = others.map((name) => offices(name.replace(/^该/, '')))
  if (!lead || rest.some((names) => names === null)) return null
  return withPlaceOfFirst([...lead.names, ...rest.flatMap((names) => names ?? [])])
}

const LAST_OF_ALL = /\n([\u4e00-\u9fff、 ]{4,80})\s*$/
const lastLine: Source = (doc) =>
  offices(LAST_LINE.exec(doc.source.text)?.[1]) ?? offices(LAST_OF_ALL.exec(doc.source.text)?.[1])

const source: Source = (doc) => {
  const { origin, text } = doc.source
  const announces = ANNOUNCES.test(doc.title) || ANNOUNCES.test(text.slice(0, HEAD))
  if (origin === null || text.length < ENOUGH_TEXT || !announces) return null
  return officesAtEnd(ORIGIN_NAME.exec(origin)?.[0] ?? '')?.names.map(withCity) ?? null
}

const grounds: Source = (doc) => officesAtEnd(GROUNDS.exec(headOf(doc))?.[1] ?? '')?.names ?? null

const ORDER: Source[] = [labelled, signed, inTitle, published, lastLine, source, grounds]
const ORDER_OF_INTERPRETATIONS: Source[] = [labelled, source, published, signed, lastLine]

/** Who signs, full names in order. */
export const readIssuers: Reader = (doc) => {
  const order = /解读|问答/.test(doc.title) ? ORDER_OF_INTERPRETATIONS : ORDER
  for (const read of order) {
    const names = read(doc)
    if (names && names.length > 0) return { issuers: [...new Set(names.map((name) => fullName(doc, name)))] }
  }
  return { issuers: [] }
}
