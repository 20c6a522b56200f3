import type { CheerioAPI } from 'cheerio/slim'
import { load } from 'cheerio/slim'
import { itemId } from '@/domain/notice'
import { sha256 } from '../../../_shared/digest'
import { fileError, itemError, shown, unreadable } from '../errors'
import type { Format, ItemError, Reach, ReadFile, SourceFile, SourceItem } from '../format'
import { isTooDeep } from '../html/depth'
import { originIn } from '../text/origin'
import { readDetail } from './detail'
import type { Detail } from './detail'
import type { ListRow } from './rows'
import { listRows, nextPage } from './rows'
import type { DetailSettings, ListSettings } from './settings'
import { listSettings } from './settings'

const FORM = 'html-list'
/** Items of one source that are read in one round. */
const ROWS_MAX = 500

const idOf = ({ title, url, publishedOn }: ListRow): string =>
  itemId({ ownId: null, link: url, form: FORM, title, publishedOn }, sha256)

const wrong = (row: ListRow, item: number, { date }: ListSettings): ItemError | null => {
  if (row.title === '') return itemError('NO_MATCH', item, '应有标题，没有找到', { path: 'title' })
  if (row.publishedOn !== null || (!date && row.dateText === '')) return null
  const found = row.dateText === '' ? '没有找到' : `找到“${shown(row.dateText)}”`
  return itemError('WRONG_DATE', item, `“${shown(row.title)}”应有带年份的日期，${found}`, { path: 'date' })
}

/** What an item has without its detail page. */
const withoutDetail = ({ text }: ListRow): Detail => ({
  ...{ title: '', body: text, docNumbers: [], origin: null, publishedOn: null, issuedOn: null },
})

/** Lists shorten long titles. */
const longer = (a: string, b: string): string => (b.length > a.length ? b : a)

const itemOf = (row: ListRow, detail: Detail): SourceItem => ({
  id: idOf(row),
  title: longer(row.title, detail.title),
  titleStated: true,
  section: null,
  publishedOn: row.publishedOn ?? detail.publishedOn,
  issuedOn: detail.issuedOn,
  docNumbers: detail.docNumbers,
  firstLine: null,
  lastLine: null,
  origin: detail.origin ?? originIn(detail.body.split('\n')),
  body: detail.body,
  url: row.url,
})

const failed = (row: ListRow, item: number, words: string): ReadFile => ({
  items: [],
  errors: [itemError('PAGE_FAILED', item, `“${shown(row.title)}”的正文页：${words}`, { path: 'link' })],
})

/** The item of a row with its detail page; what goes wrong there is an error of this item. */
const readRow = async (
  row: ListRow,
  item: number,
  settings: DetailSettings | false,
  reach: Reach,
): Promise<ReadFile> => {
  if (settings === false) return { items: [itemOf(row, withoutDetail(row))], errors: [] }
  if (row.url === null) return failed(row, item, '应有链接，没有找到')
  const page = await reach.ask(row.url)
  if (page.outcome === 'failed' && page.code === 'ABSENT')
    return { items: [itemOf(row, withoutDetail(row))], errors: [] }
  if (page.outcome === 'failed') return failed(row, item, `${page.message}（${page.code}）`)
  if (isTooDeep(page.text)) return failed(row, item, '网页的嵌套太深')
  const detail = readDetail(page.text, settings, page.url)
  if ('missing' in detail) {
    const words = `“${shown(row.title)}”的正文页应有“${detail.selector}”（${detail.missing}），没有找到`
    return { items: [], errors: [itemError('NO_MATCH', item, words, { path: detail.missing })] }
  }
  if (detail.body === '') return failed(row, item, '应有正文，页面是空的')
  return { items: [itemOf(row, detail)], errors: [] }
}

const emptyPage = ($: CheerioAPI, { item }: ListSettings): ItemError => {
  const expected = item ? `“${item}”` : '带链接和日期的条目'
  return fileError('NO_ITEMS', `列表页应有${expected}，一条也没有；页面开头是“${shown($('title').text() || $.text())}”`)
}

interface ListPage {
  text: string
  url: string | null
}

interface Found {
  rows: Map<string, ListRow>
  errors: ItemError[]
}

/** Takes the rows of one page; answers the address of the next. */
const takePage = ({ text, url }: ListPage, settings: ListSettings, { rows, errors }: Found): string | null => {
  if (isTooDeep(text)) {
    errors.push(fileError('NOT_HTML', '网页的嵌套太深，不读取'))
    return null
  }
  const $ = load(text)
  const found = listRows($, settings, url)
  if (found.length === 0) errors.push(emptyPage($, settings))
  for (const row of found) if (!rows.has(idOf(row))) rows.set(idOf(row), row)
  return nextPage($, settings, url)
}

/** The rows of a list over its pages, with what is wrong with these. */
const allRows = async (file: SourceFile, settings: ListSettings, { ask }: Reach): Promise<Found> => {
  const found: Found = { rows: new Map(), errors: [] }
  const taken = new Set([file.url])
  let next = takePage(file, settings, found)
  for (let number = 2; number <= settings.pages && next !== null && !taken.has(next); number++) {
    taken.add(next)
    const page = await ask(next)
    if (page.outcome === 'failed') {
      const error = fileError('PAGE_FAILED', `列表第 ${number} 页：${page.message}（${page.code}）`)
      if (page.code !== 'ABSENT') found.errors.push(error)
      break
    }
    next = takePage(page, settings, found)
  }
  return found
}

/** Behind the item with which an earlier run ended; from the first where the list has it no more. */
const startOf = (rows: ListRow[], resumeAfter: string | null): number =>
  resumeAfter === null ? 0 : rows.findIndex((row) => idOf(row) === resumeAfter) + 1

async function* readList(file: SourceFile, settings: ListSettings, reach: Reach): AsyncGenerator<ReadFile> {
  const { rows: found, errors } = await allRows(file, settings, reach)
  const rows = [...found.values()]
  if (rows.length > ROWS_MAX)
    errors.push(fileError('TOO_MANY', `列表有 ${rows.length} 条，一次最多读 ${ROWS_MAX} 条，其余未读`))
  const items = rows.map((row) => ({ id: idOf(row), title: row.title, publishedOn: row.publishedOn }))
  yield { items: [], errors, listing: { items, whole: errors.length === 0 } }
  for (let i = startOf(rows, reach.resumeAfter); i < Math.min(rows.length, ROWS_MAX); i++) {
    const row = rows[i] as ListRow
    const error = wrong(row, i + 1, settings)
    yield error ? { items: [], errors: [error] } : await readRow(row, i + 1, settings.detail, reach)
  }
}

/** A list page of HTML and its detail pages, described by the source's settings. */
export const htmlList: Format = (file, _fetchedOn, reach) => {
  if (file.text.trim() === '') return [unreadable('EMPTY_FILE', '来源是空的')]
  if (!/<[a-z!]/i.test(file.text)) return [unreadable('NOT_HTML', `应是网页，收到的是“${shown(file.text)}”`, 1)]
  if (isTooDeep(file.text)) return [unreadable('NOT_HTML', '网页的嵌套太深，不读取')]
  const settings = listSettings(file.settings)
  if ('wrong' in settings) return [unreadable('BAD_SETTINGS', `来源的 settings 里“${settings.wrong}”不对`)]
  return readList(file, settings, reach)
}
