import type { CheerioAPI } from 'cheerio/slim'
import { load } from 'cheerio/slim'
import type { LocalDate } from '@/domain/time'
import { writtenDay } from '../html/dates'
import { resolved } from '../html/links'
import type { Element } from '../html/readable'
import { readable } from '../html/readable'
import { numberAtHead, numberLine } from '../text/docNumber'
import { dateLine } from '../text/dates'
import type { DetailSettings } from './settings'

/** What a detail page says. */
export interface Detail {
  title: string
  body: string
  docNumbers: string[]
  origin: string | null
  publishedOn: LocalDate | null
  issuedOn: LocalDate | null
}

/** A selector of the settings that finds nothing on the page. */
export interface Missing {
  missing: 'title' | 'body' | 'number' | 'issuer' | 'date'
  selector: string
}

/** Where government sites keep their texts. */
const USUAL_BODIES = [
  '#UCAP-CONTENT',
  '.TRS_UEDITOR',
  '.TRS_Editor',
  '#zoom',
  '#Zoom',
  '.article-content',
  '.article_content',
  '.pages_content',
  '.view.TRS_UEDITOR',
  '#content',
  '.content',
  'article',
  'main',
]
const FILES = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar)(?:$|[?#])/i

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

const meta = ($: CheerioAPI, name: string): string => flat($(`meta[name="${name}" i]`).first().attr('content') ?? '')

const found = ($: CheerioAPI, selector: string): string => flat($(selector).first().text())

/** The element with the most text in paragraphs of its own. */
const densest = ($: CheerioAPI): Element | undefined => {
  let best: Element | undefined
  let most = 0
  for (const block of $('div, td, section').toArray()) {
    const size = $(block).children('p, br').parent().children('p').text().trim().length
    if (size > most) [best, most] = [block as Element, size]
  }
  return best ?? ($('body').toArray()[0] as Element | undefined)
}

const bodyElement = ($: CheerioAPI, { body }: DetailSettings): Element | undefined => {
  if (body) return $(body).toArray()[0] as Element | undefined
  const usual = USUAL_BODIES.map((selector) => $(selector).toArray()[0]).find(
    (element) => element !== undefined && $(element).text().trim() !== '',
  )
  return (usual as Element | undefined) ?? densest($)
}

/** Files that the page attaches beside its text, as lines below it. */
const attached = ($: CheerioAPI, { attachments }: DetailSettings, body: string, base: string | null): string[] => {
  const links = attachments ? $(attachments).find('a[href]').addBack('a[href]') : $('a[href]')
  const lines = links.toArray().flatMap((link) => {
    const address = resolved($(link).attr('href'), base)
    const wanted = address !== null && !body.includes(address) && (attachments !== undefined || FILES.test(address))
    return wanted ? [`附件：${flat($(link).text()) || '下载'}（${address}）`] : []
  })
  return [...new Set(lines)]
}

const numbersOf = ($: CheerioAPI, { number }: DetailSettings, body: string): string[] => {
  const named = number ? numberAtHead(found($, number).replace(/^[^:：]{2,6}[:：]\s*/, ''))?.docNumber : undefined
  const head = body
    .split('\n')
    .slice(0, 6)
    .flatMap((line) => numberLine(line) ?? [])
  return named === undefined ? head.slice(0, 1) : [named]
}

const LABEL = /^(?:信息)?(?:来源|发布机构|发文机关)\s*[:：]\s*/

const originOf = ($: CheerioAPI, { issuer }: DetailSettings): string | null =>
  (issuer ? found($, issuer) : meta($, 'ContentSource')).replace(LABEL, '') || null

const missing = ($: CheerioAPI, settings: DetailSettings): Missing | null => {
  for (const name of ['title', 'body', 'number', 'issuer', 'date'] as const) {
    const selector = settings[name]
    if (selector !== undefined && $(selector).length === 0) return { missing: name, selector }
  }
  return null
}

/** What stands on a detail page, by the settings' selectors or where such pages usually have it. */
export const readDetail = (html: string, settings: DetailSettings, base: string | null): Detail | Missing => {
  const $ = load(html)
  const lost = missing($, settings)
  if (lost) return lost
  const element = bodyElement($, settings)
  const body = element ? readable($, element, base) : ''
  const lines = body.split('\n')
  return {
    title: settings.title ? found($, settings.title) : meta($, 'ArticleTitle') || found($, 'h1'),
    body: body === '' ? '' : [body, ...attached($, settings, body, base)].join('\n'),
    docNumbers: numbersOf($, settings, body),
    origin: originOf($, settings),
    publishedOn: writtenDay(settings.date ? found($, settings.date) : meta($, 'PubDate')),
    issuedOn: lines.reduce<LocalDate | null>((last, line) => dateLine(line) ?? last, null),
  }
}
