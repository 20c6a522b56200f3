import { digest } from './digest'
import { unreadable } from './errors'
import { jsonFeed } from './feeds/jsonFeed'
import { rss } from './feeds/rss'
import type { Format, ReadFile, Split } from './format'
import { gazette } from './gazette'
import { htmlList } from './html-list'
import { newsList } from './news-list'
import { portalPage } from './portal-page'
import { wechatArticles } from './wechat-articles'

export type { Format, ItemError, Listing, ReadFile, SourceFile, SourceItem } from './format'

/** A form whose file holds everything is read in one part. */
const whole =
  (split: Split): Format =>
  ({ text }, fetchedOn) => [split(text, fetchedOn)]

/** One file that is the list and its items; an item that is there twice is there. */
const listed = (read: ReadFile): ReadFile => ({
  ...read,
  listing: { items: read.items, whole: read.errors.every(({ code }) => code === 'REPEATED_ID') },
})

/** No office writes a file of more lines. */
const LINES_MAX = 50_000

/** A form of physical lines. */
const ofLines = (split: Split): Format =>
  whole((text, fetchedOn) => {
    const count = text.split('\n', LINES_MAX + 1).length
    return count > LINES_MAX
      ? unreadable('TOO_LONG', `应不超过 ${LINES_MAX} 行，来源更长，未读取`)
      : split(text, fetchedOn)
  })

const FORMATS: Record<string, Format> = {
  'wechat-articles': ({ text }, fetchedOn) => [listed(wechatArticles(text, fetchedOn))],
  'news-list': ofLines(newsList),
  'portal-page': ofLines(portalPage),
  digest: ofLines(digest),
  gazette: ofLines(gazette),
  rss: (file) => [listed(rss(file))],
  'json-feed': (file) => [listed(jsonFeed(file))],
  'html-list': htmlList,
}

export const FORM_NAMES = Object.keys(FORMATS)

/** The reader of a form, null for a form that does not exist. */
export const formatOf = (form: string): Format | null =>
  Object.prototype.hasOwnProperty.call(FORMATS, form) ? (FORMATS[form] ?? null) : null
