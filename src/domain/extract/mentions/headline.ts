import type { Document } from '../document'

/** A wire's headline carries a label or a place before a bar: 申报丨…, 南京丨…. */
const WIRE = /^[^丨｜|]{1,8}[丨｜|]/
const OWN =
  /(?:^|[\n。:]|[^\u0000-\u9fff])([^。\n《》,]{0,40}关于[^。\n]{2,100}?的(?:通知|公示|公告|通告|意见|决定|函|批复|实施意见))/
const HEAD_LENGTH = 1500

/** True under a wire's headline: the text was passed on by an account, not issued there. */
export const isWire = (doc: Document): boolean => WIRE.test(doc.title)

/** The headline without the wire's label. */
export const bareTitle = (doc: Document): string => doc.title.replace(WIRE, '')

/** The document's own heading: the title, or under a wire's headline the 关于…的通知 that stands at the head of the text. */
export const headlineOf = (doc: Document): string => {
  if (!WIRE.test(doc.title)) return doc.title
  return OWN.exec(doc.source.text.slice(0, HEAD_LENGTH))?.[1] ?? bareTitle(doc)
}
