import type { CheerioAPI } from 'cheerio/slim'
import { load } from 'cheerio/slim'
import { isTooDeep } from './depth'
import { resolved } from './links'

/** A node of a page, and an element among them. */
type AnyNode = Exclude<Parameters<typeof load>[0], string | Buffer | unknown[]>
export type Element = Extract<AnyNode, { tagName: string }>

/** What a page holds beside its text. */
const LEFT_OUT = new Set(
  'script,style,noscript,template,iframe,object,svg,canvas,nav,header,footer,aside,form,button,select,input,head,link,meta'.split(
    ',',
  ),
)
const BLOCKS = new Set(
  'p,div,section,article,main,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,blockquote,pre,table,tr,caption,figure,figcaption,hr,address,center'.split(
    ',',
  ),
)
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumb|crumb|share|pager|pagination|sidebar|related|recommend|copyright)(?:$|[\s_-])/i
const FILE = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z|pptx?|txt|csv|jpe?g|png)(?:$|[?#])/i

const isElement = (node: AnyNode): node is Element => 'tagName' in node

const isLeftOut = ({ tagName, attribs }: Element): boolean =>
  LEFT_OUT.has(tagName) ||
  'hidden' in attribs ||
  HIDDEN.test(attribs.style ?? '') ||
  FURNITURE_CLASS.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`)

/** Collects lines: text runs together within a line, blocks part lines. */
class Writer {
  private readonly lines: string[] = []
  private line = ''
  depth = 0

  text(text: string): void {
    this.line += text.replace(/[^\S\u3000]+/g, ' ')
  }

  end(): void {
    const line = this.line.replace(/ {2,}/g, ' ').trim()
    if (line !== '') this.lines.push(line)
    this.line = ''
  }

  whole(): string {
    this.end()
    return this.lines.join('\n')
  }
}

const cellsOf = ($: CheerioAPI, row: Element, base: string | null): string =>
  $(row)
    .children('td, th')
    .toArray()
    .map((cell) => readable($, cell, base).replace(/\n/g, ' '))
    .join(' | ')

const writeLink = ($: CheerioAPI, node: Element, base: string | null, writer: Writer): void => {
  const address = resolved(node.attribs.href, base)
  writeChildren($, node, base, writer)
  if (address !== null && FILE.test(address)) writer.text(`（${address}）`)
}

/** No page that people write is nested deeper. */
const DEPTH_MAX = 400

const writeChildren = ($: CheerioAPI, node: Element, base: string | null, writer: Writer): void => {
  if (writer.depth >= DEPTH_MAX) return
  writer.depth++
  for (const child of node.children) write($, child, base, writer)
  writer.depth--
}

const write = ($: CheerioAPI, node: AnyNode, base: string | null, writer: Writer): void => {
  if (node.type === 'text') return writer.text(node.data)
  if (!isElement(node) || isLeftOut(node)) return
  if (node.tagName === 'br') return writer.end()
  if (node.tagName === 'a') return writeLink($, node, base, writer)
  const block = BLOCKS.has(node.tagName)
  if (block) writer.end()
  if (node.tagName === 'tr') writer.text(cellsOf($, node, base))
  else writeChildren($, node, base, writer)
  if (block) writer.end()
}

/**
 * An element as people read it: a line a block, the cells of a table's row parted by ` | `, files with their addresses,
 * scripts and navigation left out.
 */
export const readable = ($: CheerioAPI, element: Element, base: string | null): string => {
  const writer = new Writer()
  writeChildren($, element, base, writer)
  return writer.whole()
}

const MARKUP = /<[a-z!/][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i

/** A fragment of HTML as people read it; a text without markup as it stands. */
export const readableFragment = (html: string, base: string | null): string => {
  if (!MARKUP.test(html) || isTooDeep(html)) return html.trim()
  const $ = load(html, null, false)
  const root = load(`<div>${$.html()}</div>`, null, false)
  const [element] = root('div').toArray()
  return element ? readable(root, element, base) : ''
}
