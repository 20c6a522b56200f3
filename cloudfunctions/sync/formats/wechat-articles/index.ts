import * as v from 'valibot'
import { itemId } from '@/domain/notice'
import { originOf } from '@/domain/text'
import { sha256 } from '../../../_shared/digest'
import { fileError, itemError } from '../errors'
import type { ItemError, SourceItem, Split } from '../format'
import { jsonElements } from '../jsonElements'
import type { JsonElement } from '../jsonElements'
import { article } from './article'
import type { Article } from './article'
import { errorOf } from './errors'

const FORM = 'wechat-articles'

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
    origin: originOf(read.finalContent),
    body: read.finalContent,
    url,
  }
}

const readElement = ({ text, line }: JsonElement, item: number): SourceItem | ItemError => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return itemError('BROKEN_ITEM', item, `不是完整的 JSON（从第 ${line} 行起）`, { line })
  }
  const decoded = v.safeParse(article, value)
  return decoded.success ? itemOf(decoded.output) : errorOf(decoded.issues[0], item, line)
}

const isError = (read: SourceItem | ItemError): read is ItemError => 'code' in read

const notAnArray = (file: string): ItemError => {
  if (file === '') return fileError('EMPTY_FILE', '来源是空的')
  if (file.startsWith('<')) return fileError('NOT_JSON', '来源返回的是网页，不是 JSON', 1)
  if (file.startsWith('{')) return fileError('NOT_ARRAY', '最外层应是数组 […]，不是对象', 1)
  return fileError('NOT_JSON', '来源不是 JSON', 1)
}

const lineCount = (file: string): number => file.split('\n').length

/** The JSON export of a WeChat official account: an array of articles with Chinese keys. */
export const wechatArticles: Split = (file) => {
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
  if (!whole) errors.push(fileError('BROKEN_ITEM', '文件不完整：数组没有正常结束', lineCount(text)))
  return { items: [...items.values()], errors }
}

const repeated = ({ id }: SourceItem, item: number, line: number): ItemError =>
  itemError('REPEATED_ID', item, `标识“${id.slice(0, 80)}”重复，保留先出现的一条`, { path: '文章标识符aid', line })
