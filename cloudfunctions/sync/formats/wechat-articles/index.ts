import * as v from 'valibot'
import { itemId } from '@/domain/notice'
import { sha256 } from '../../../_shared/digest'
import type { Format, ItemError, ItemErrorCode, SourceItem } from '../format'
import { jsonElements } from '../jsonElements'
import type { JsonElement } from '../jsonElements'
import { article } from './article'
import type { Article } from './article'
import { errorOf } from './errors'

const FORM = 'wechat-articles'

const wholeFile = (code: ItemErrorCode, message: string, line: number | null = null): ItemError => ({
  code,
  item: null,
  path: null,
  line,
  message,
})

const itemOf = (read: Article): SourceItem => {
  const title = read.标题title.trim()
  const url = read.链接url || null
  const publishedOn = read.时间time
  const identity = { ownId: read.文章标识符aid || null, link: url, form: FORM, title, publishedOn }
  return {
    id: itemId(identity, sha256),
    title,
    titleStated: true,
    section: null,
    publishedOn,
    issuedOn: null,
    docNumbers: [],
    firstLine: null,
    lastLine: null,
    body: read.finalContent,
    url,
  }
}

const readElement = ({ text, line }: JsonElement, item: number): SourceItem | ItemError => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const message = `第 ${item} 条：不是完整的 JSON（从第 ${line} 行起）`
    return { code: 'BROKEN_ITEM', item, path: null, line, message }
  }
  const decoded = v.safeParse(article, value)
  return decoded.success ? itemOf(decoded.output) : errorOf(decoded.issues[0], item, line)
}

const isError = (read: SourceItem | ItemError): read is ItemError => 'code' in read

const notAnArray = (file: string): ItemError => {
  if (file === '') return wholeFile('EMPTY_FILE', '来源是空的')
  if (file.startsWith('<')) return wholeFile('NOT_JSON', '来源返回的是网页，不是 JSON', 1)
  if (file.startsWith('{')) return wholeFile('NOT_ARRAY', '最外层应是数组 […]，不是对象', 1)
  return wholeFile('NOT_JSON', '来源不是 JSON', 1)
}

const lineCount = (file: string): number => file.split('\n').length

/** The JSON export of a WeChat official account: an array of articles with Chinese keys. */
export const wechatArticles: Format = (file) => {
  const text = file.replace(/^\ufeff/, '')
  const trimmed = text.trim()
  if (!trimmed.startsWith('[')) return { items: [], errors: [notAnArray(trimmed)] }
  const { elements, whole } = jsonElements(text)
  const items = new Map<string, SourceItem>()
  const errors: ItemError[] = []
  elements.forEach((element, i) => {
    const read = readElement(element, i + 1)
    if (isError(read)) errors.push(read)
    else if (items.has(read.id)) errors.push(repeated(read, i + 1, element.line))
    else items.set(read.id, read)
  })
  if (!whole) errors.push(wholeFile('BROKEN_ITEM', '文件不完整：数组没有正常结束', lineCount(text)))
  return { items: [...items.values()], errors }
}

const repeated = ({ id }: SourceItem, item: number, line: number): ItemError => ({
  code: 'REPEATED_ID',
  item,
  path: '文章标识符aid',
  line,
  message: `第 ${item} 条：标识“${id.slice(0, 80)}”重复，保留先出现的一条`,
})
