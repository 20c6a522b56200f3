import type { CheerioAPI } from 'cheerio/slim'
import type { LocalDate } from '@/domain/time'
import { writtenDay } from '../html/dates'
import { resolved } from '../html/links'
import type { Element } from '../html/readable'
import { readable } from '../html/readable'
import type { ListSettings } from './settings'

/** An item of a list page. */
export interface ListRow {
  title: string
  url: string | null
  publishedOn: LocalDate | null
  /** Whether something stands where the date should be. */
  dateText: string
  text: string
}

/** Elements that hold an item on pages whose settings do not say. */
const USUAL_ITEMS = ['li', 'tr', 'dd', 'dl', 'article', 'div', 'p', 'a']
/** An item's element has no more parts, no more text, and is no further above its link. */
const PARTS_MAX = 20
const TEXT_MAX = 600
const LEVELS = 4
const LINKS_MAX = 5000
const DATE = /(?:19|20)\d\d\s*(?:[-/.]|年)\s*\d{1,2}\s*(?:[-/.]|月)\s*\d{1,2}日?/
/** The least text of a link that is a notice's title. */
const TITLE_LENGTH = 6
/** Fewer are no list. */
const FEWEST = 2

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

const titleLink = ($: CheerioAPI, item: Element): Element | undefined =>
  $(item)
    .find('a[href]')
    .toArray()
    .find((link) => flat($(link).attr('title') ?? $(link).text()).length >= TITLE_LENGTH)

const isItem = ($: CheerioAPI, element: Element): boolean => {
  if (element.children.length > PARTS_MAX || !USUAL_ITEMS.includes(element.tagName)) return false
  const text = $(element).text()
  return text.length <= TEXT_MAX && DATE.test(text)
}

/** The element around a title's link that holds a day, too, and is no list itself. */
const itemAround = ($: CheerioAPI, link: Element): Element[] => {
  let element = link.parent as Element | null
  for (let level = 0; level < LEVELS && element !== null && element.type === 'tag'; level++) {
    if (isItem($, element)) return [element]
    element = element.parent as Element | null
  }
  return []
}

const usualItems = ($: CheerioAPI): Element[] => {
  const links = ($('a[href]').toArray() as Element[]).slice(0, LINKS_MAX)
  const titles = links.filter((link) => flat($(link).attr('title') ?? $(link).text()).length >= TITLE_LENGTH)
  const items = [...new Set(titles.flatMap((link) => itemAround($, link)))]
  return items.length >= FEWEST ? items : []
}

const titleOf = ($: CheerioAPI, item: Element, { title }: ListSettings, link: Element | undefined): string => {
  const place = title ? $(item).find(title).first() : $(link ?? item)
  const full = flat(place.attr('title') ?? '')
  const text = flat(place.text())
  return full.length > text.replace(/(?:\.{2,}|…)$/, '').length ? full : text
}

const rowOf = ($: CheerioAPI, item: Element, settings: ListSettings, base: string | null): ListRow => {
  const [chosen] = settings.link ? $(item).find(settings.link).toArray() : []
  const link = chosen ?? ($(item).is('a[href]') ? item : (titleLink($, item) ?? $(item).find('a[href]').toArray()[0]))
  const text = flat($(item).text())
  const dateText = settings.date ? flat($(item).find(settings.date).first().text()) : (DATE.exec(text)?.[0] ?? '')
  return {
    title: titleOf($, item, settings, link),
    url: resolved(link && $(link).attr('href'), base),
    publishedOn: writtenDay(dateText),
    dateText,
    text: readable($, item, base),
  }
}

/** The items of a list page: by the settings' selector, else what looks like one. */
export const listRows = ($: CheerioAPI, settings: ListSettings, base: string | null): ListRow[] => {
  const items = settings.item ? $(settings.item).toArray() : usualItems($)
  return items.map((item) => rowOf($, item as Element, settings, base))
}

/** The address of the next page of the list, null where there is none. */
export const nextPage = ($: CheerioAPI, { next }: ListSettings, base: string | null): string | null => {
  if (next) return resolved($(next).first().attr('href'), base)
  const link = $('a[href]')
    .toArray()
    .find((one) => /^下一?页(?:\s*[>»]+)?$/.test(flat($(one).text())))
  return resolved(link && $(link).attr('href'), base)
}
