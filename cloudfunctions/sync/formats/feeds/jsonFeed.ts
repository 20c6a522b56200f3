import * as v from 'valibot'
import { itemError, shown, unreadable } from '../errors'
import type { ItemError, ReadFile, SourceFile, SourceItem } from '../format'
import { resolved } from '../html/links'
import { uniqueItems } from '../unique'
import type { FeedEntry } from './entry'
import { entryItem, isItemError } from './entry'

const FORM = 'json-feed'
const text = v.nullish(v.string(), '')

/** A feed as jsonfeed.org describes it, version 1 or 1.1; what is not named here is passed over. */
const feed = v.object({
  version: v.pipe(v.string(), v.regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.\d+)?\/?$/)),
  home_page_url: text,
  items: v.array(v.unknown()),
})

const entry = v.object({
  id: v.optional(v.union([v.string(), v.number()]), ''),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  tags: v.optional(v.array(v.string()), []),
  attachments: v.optional(v.array(v.object({ url: v.string(), title: text })), []),
})

const parsed = (file: string): unknown => {
  try {
    return JSON.parse(file)
  } catch {
    return undefined
  }
}

const escaped = (plain: string): string => plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')

const firstOf = (...texts: string[]): string => texts.find((one) => one !== '') ?? ''

const entryOf = (read: v.InferOutput<typeof entry>): FeedEntry => ({
  id: String(read.id),
  title: read.title,
  link: firstOf(read.url, read.external_url),
  date: firstOf(read.date_published, read.date_modified),
  section: firstOf(...read.tags),
  html: firstOf(read.content_html, escaped(firstOf(read.content_text, read.summary))),
  attachments: read.attachments.map(({ url, title }) => ({ url, name: title })),
})

const readEntry = (value: unknown, item: number, base: string | null): SourceItem | ItemError => {
  const decoded = v.safeParse(entry, value)
  if (decoded.success) return entryItem(entryOf(decoded.output), item, { form: FORM, base })
  const path = String(decoded.issues[0].path?.[0]?.key ?? '')
  return itemError('WRONG_TYPE', item, path ? `“${path}”的类型不对` : '应是一个对象', { path })
}

const notFeed = (value: unknown, file: string): ReadFile => {
  if (file === '') return unreadable('EMPTY_FILE', '来源是空的')
  if (file.startsWith('<')) return unreadable('NOT_JSON', '应是 JSON Feed，收到的是网页或 XML', 1)
  if (value === undefined) return unreadable('NOT_JSON', `应是 JSON Feed，收到的不是 JSON：“${shown(file)}”`, 1)
  return unreadable('NOT_FEED', `应有 version（https://jsonfeed.org/version/1.1）和 items，找到“${shown(file)}”`, 1)
}

/** JSON Feed 1 and 1.1; each item is a notice. */
export const jsonFeed = ({ text: raw, url }: SourceFile): ReadFile => {
  const file = raw.replace(/^\ufeff/, '').trim()
  const value = parsed(file)
  const decoded = v.safeParse(feed, value)
  if (!decoded.success) return notFeed(value, file)
  const { items, home_page_url } = decoded.output
  if (items.length === 0) return unreadable('NO_ITEMS', 'items 里应有条目，一条也没有')
  const base = resolved(home_page_url, url) ?? url
  const made = items.map((one, i) => readEntry(one, i + 1, base))
  return uniqueItems({
    items: made.flatMap((one) => (isItemError(one) ? [] : [one])),
    errors: made.filter(isItemError),
  })
}
