import { load } from 'cheerio/slim'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { shown, unreadable } from '../errors'
import type { ReadFile, SourceFile } from '../format'
import { resolved } from '../html/links'
import { uniqueItems } from '../unique'
import type { FeedEntry } from './entry'
import { entryItem, isItemError } from './entry'
import { childrenOf, textOf } from './nodes'
import type { XmlNode } from './nodes'

const FORM = 'rss'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  cdataPropName: '#cdata',
  htmlEntities: true,
  processEntities: { enabled: true, maxExpandedLength: 20_000_000, maxTotalExpansions: Infinity },
  // Markup of their own: XHTML stands in them without being escaped.
  stopNodes: ['feed.entry.content', 'feed.entry.summary'],
})

const first = (node: XmlNode, ...names: string[]): string =>
  names.map((name) => textOf(childrenOf(node, name)[0])).find((text) => text !== '') ?? ''

const enclosures = (nodes: XmlNode[], address: string): FeedEntry['attachments'] =>
  nodes.flatMap((node) => {
    const url = textOf(node[address])
    const name = textOf(node['@title']) || (/([^/?#]+)(?:[?#]|$)/.exec(url)?.[1] ?? '')
    return url === '' ? [] : [{ name, url }]
  })

const rssEntry = (item: XmlNode): FeedEntry => ({
  id: first(item, 'guid'),
  title: first(item, 'title'),
  link: first(item, 'link'),
  date: first(item, 'pubDate', 'dc:date'),
  section: first(item, 'category'),
  html: first(item, 'content:encoded', 'description'),
  attachments: enclosures(childrenOf(item, 'enclosure'), '@url'),
})

const atomLink = (links: XmlNode[], rel: string): XmlNode[] =>
  links.filter((link) => (textOf(link['@rel']) || 'alternate') === rel)

/** Atom's text is XHTML as it stands, or escaped markup, or CDATA. */
const atomText = (entry: XmlNode): string => {
  const [node] = [...childrenOf(entry, 'content'), ...childrenOf(entry, 'summary')]
  const raw = textOf(node)
  if (textOf(node?.['@type']) === 'xhtml') return raw
  const cdata = /^<!\[CDATA\[([^]*)\]\]>$/.exec(raw)
  return cdata?.[1] ?? load(raw, { xml: { decodeEntities: true } }).text()
}

const atomEntry = (entry: XmlNode): FeedEntry => {
  const links = childrenOf(entry, 'link')
  return {
    id: first(entry, 'id'),
    title: first(entry, 'title'),
    link: textOf(atomLink(links, 'alternate')[0]?.['@href']),
    date: first(entry, 'published', 'updated'),
    section:
      textOf(childrenOf(entry, 'category')[0]?.['@label']) || textOf(childrenOf(entry, 'category')[0]?.['@term']),
    html: atomText(entry),
    attachments: enclosures(atomLink(links, 'enclosure'), '@href'),
  }
}

interface Feed {
  entries: FeedEntry[]
  /** The site's address, against which links are resolved. */
  base: string
}

const feedOf = (document: XmlNode): Feed | null => {
  const [channel] = childrenOf(childrenOf(document, 'rss')[0] ?? {}, 'channel')
  if (channel) return { entries: childrenOf(channel, 'item').map(rssEntry), base: first(channel, 'link') }
  const [feed] = childrenOf(document, 'feed')
  if (!feed) return null
  const base = textOf(feed['@xml:base']) || textOf(atomLink(childrenOf(feed, 'link'), 'alternate')[0]?.['@href'])
  return { entries: childrenOf(feed, 'entry').map(atomEntry), base }
}

const notXml = (text: string): ReadFile | null => {
  const start = text.replace(/^\ufeff/, '').trim()
  if (start === '') return unreadable('EMPTY_FILE', '来源是空的')
  if (!start.startsWith('<')) return unreadable('NOT_XML', `应是 RSS 或 Atom（XML），收到的是“${shown(start)}”`, 1)
  if (/^<(?:!doctype\s+html|html)/i.test(start))
    return unreadable('NOT_XML', '应是 RSS 或 Atom（XML），收到的是网页', 1)
  if (/<!ENTITY/i.test(start)) return unreadable('NOT_XML', '来源自己定义了实体（<!ENTITY>），不读取', 1)
  const valid = XMLValidator.validate(start)
  if (valid === true) return null
  const { line, msg } = valid.err
  return unreadable('NOT_XML', `XML 不完整或有错：${msg}`, line)
}

/** The feed, null where the document is none, or the parser's words where it is no XML. */
const parsed = (text: string): Feed | string | null => {
  try {
    return feedOf(parser.parse(text.replace(/^\ufeff/, '').trim()) as XmlNode)
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}

/** RSS 2.0 or Atom; each entry is a notice with its text made readable. */
export const rss = ({ text, url }: SourceFile): ReadFile => {
  const broken = notXml(text)
  if (broken) return broken
  const feed = parsed(text)
  if (typeof feed === 'string') return unreadable('NOT_XML', `XML 不完整或有错：${feed}`)
  if (feed === null)
    return unreadable('NOT_FEED', `最外层应是 <rss> 或 <feed>，找到“${shown(text.replace(/<\?[^>]*>/, ''))}”`, 1)
  if (feed.entries.length === 0) return unreadable('NO_ITEMS', '应有 <item> 或 <entry>，一条也没有')
  const base = resolved(feed.base, url) ?? url
  const made = feed.entries.map((entry, i) => entryItem(entry, i + 1, { form: FORM, base }))
  return uniqueItems({
    items: made.flatMap((one) => (isItemError(one) ? [] : [one])),
    errors: made.filter(isItemError),
  })
}
