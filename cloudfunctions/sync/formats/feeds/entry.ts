import { itemId } from '@/domain/notice'
import { sha256 } from '../../../_shared/digest'
import { itemError } from '../errors'
import type { ItemError, SourceItem } from '../format'
import { readableFragment } from '../html/readable'
import { resolved } from '../html/links'
import { writtenDay } from '../html/dates'
import { originIn } from '../text/origin'
import { telling } from '../text/telling'

/** An entry of a feed as it names its parts; what is missing is empty. */
export interface FeedEntry {
  id: string
  title: string
  link: string
  date: string
  section: string
  /** The whole text, else a summary. */
  html: string
  attachments: { name: string; url: string }[]
}

export interface FeedPlace {
  form: string
  /** The feed's own address, against which links are resolved. */
  base: string | null
}

const BODY_MAX = 1_000_000

const bodyOf = ({ html, attachments }: FeedEntry, base: string | null): string => {
  const text = readableFragment(html, base)
  const files = attachments.flatMap(({ name, url }) => {
    const address = resolved(url, base)
    return address === null || text.includes(address) ? [] : [`附件：${name || '下载'}（${address}）`]
  })
  return [text, ...files].filter((line) => line !== '').join('\n')
}

const wrong = (entry: FeedEntry, item: number, body: string): ItemError | null => {
  if (entry.title.trim() === '' && body === '') return itemError('EMPTY_VALUE', item, '应有标题或正文，两样都没有')
  if (entry.date.trim() !== '' && writtenDay(entry.date) === null)
    return itemError('WRONG_DATE', item, `日期“${entry.date.slice(0, 40)}”读不出哪一天`, { path: 'date' })
  if (entry.link.trim() !== '' && !/^(?:https?:|\/|\.|[^:]+$)/.test(entry.link.trim()))
    return itemError('WRONG_LINK', item, `“${entry.link.slice(0, 40)}”不是网址`, { path: 'link' })
  return body.length > BODY_MAX ? itemError('TOO_LONG', item, '正文太长', { path: 'body' }) : null
}

/** The item that an entry makes, `item` counted from 1, or what is wrong with it. */
export const entryItem = (entry: FeedEntry, item: number, { form, base }: FeedPlace): SourceItem | ItemError => {
  const body = bodyOf(entry, base)
  const error = wrong(entry, item, body)
  if (error) return error
  const stated = readableFragment(entry.title, base).replace(/\s+/g, ' ')
  const title = stated || telling(body)
  const url = resolved(entry.link, base)
  const publishedOn = writtenDay(entry.date)
  return {
    id: itemId({ ownId: entry.id.trim() || null, link: url, form, title, publishedOn }, sha256),
    title,
    titleStated: stated !== '',
    section: entry.section.trim() || null,
    publishedOn,
    issuedOn: null,
    docNumbers: [],
    firstLine: null,
    lastLine: null,
    origin: originIn(body.split('\n')),
    body: body || title,
    url,
  }
}

export const isItemError = (made: SourceItem | ItemError): made is ItemError => 'code' in made
