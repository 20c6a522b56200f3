import type { CheerioAPI } from 'cheerio'
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
const USUAL_ITEMS = ['li', 'tr', 'dd', 'article', 'div', 'p']
const DATE = /(?:19|20)\d\d\s*(?:[-/.]|年)\s*\d{1,2}\s*(?:[-/.]|月)\s*\d{1,2}/
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

/** Elements of one kind that hold a title with a link and a day, and no other of their kind. */
const itemsOfKind = ($: CheerioAPI, kind: string): Element[] =>
  ($(kind).toArray() as Element[])
    .filter((item) => DATE.test($(item).text()) && titleLink($, item) !== undefined && $(item).find(kind).length === 0)
    .filter((item) => $(item).find('a[href]').length <= 3)

const usualItems = ($: CheerioAPI): Element[] =>
  USUAL_ITEMS.map((kind) => itemsOfKind($, kind)).find((items) => items.length >= FEWEST) ?? []

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
