import { noticeId } from '@/domain/notice'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { sha256 } from '../_shared/digest'
import { log, wordsOf } from '../_shared/log'
import { storedMarks } from '../_shared/repositories/notices'
import type { RunError, SourceRunRow } from '../_shared/repositories/sourceRuns'
import type { SourceRow } from '../_shared/repositories/sources'
import { fetchText } from './fetch/fetchText'
import { formatOf } from './formats'
import type { ReadFile, SourceItem } from './formats'
import { storeItem } from './store/storeItem'

export type RunResult = Omit<SourceRunRow, '_id' | 'sourceId' | 'startedAt'>

const MARKS_AT_ONCE = 200
const ERRORS_KEPT = 100

const nothingRead = (code: string, message: string): RunResult => ({
  outcome: 'failed',
  ...counts(),
  errors: [{ code, item: null, path: null, line: null, message }],
})

const counts = () => ({ new: 0, changed: 0, reread: 0, unchanged: 0, failed: 0 })

/** Fetches and splits a source, or says why that is not possible. */
const readSource = async (source: SourceRow, now: BeijingMinute): Promise<ReadFile | RunResult> => {
  const format = formatOf(source.form)
  if (format === null) return nothingRead('UNKNOWN_FORM', `没有“${source.form}”这种来源形式`)
  const fetched = await fetchText(source.url)
  if (fetched.outcome === 'failed') return nothingRead(fetched.code, fetched.message)
  return format(fetched.text, dateOf(now))
}

const notStored = (item: SourceItem): RunError => ({
  code: 'NOT_STORED',
  item: null,
  path: null,
  line: item.firstLine,
  message: `“${item.title.slice(0, 40)}”没有存下，详见日志`,
})

interface Run {
  source: SourceRow
  now: BeijingMinute
  result: RunResult
}

const storeBatch = async (items: SourceItem[], { source, now, result }: Run, hasTime: () => boolean): Promise<void> => {
  const ids = items.map((item) => noticeId(source._id, item.id, sha256))
  const marks = new Map((await storedMarks(ids)).map((mark) => [mark._id, mark]))
  for (const [i, item] of items.entries()) {
    const id = ids[i]
    if (id === undefined || !hasTime()) return
    try {
      result[await storeItem(id, item, { source, mark: marks.get(id), now })]++
    } catch (thrown) {
      log('error', 'sync.notStored', { sourceId: source._id, itemId: item.id, ...wordsOf(thrown) })
      result.failed++
      result.errors.push(notStored(item))
    }
  }
}

const isResult = (read: ReadFile | RunResult): read is RunResult => 'outcome' in read

/** Fetches, reads and stores one source; running it again changes nothing that is complete. */
export const syncSource = async (source: SourceRow, now: BeijingMinute, hasTime: () => boolean): Promise<RunResult> => {
  const read = await readSource(source, now)
  if (isResult(read)) return read
  const { items, errors } = read
  const result: RunResult = { outcome: 'complete', ...counts(), failed: errors.length, errors: [...errors] }
  for (let from = 0; from < items.length && hasTime(); from += MARKS_AT_ONCE)
    await storeBatch(items.slice(from, from + MARKS_AT_ONCE), { source, now, result }, hasTime)
  const done = result.new + result.changed + result.reread + result.unchanged
  if (items.length === 0 && errors.length > 0) result.outcome = 'failed'
  else if (done + result.errors.length < items.length + errors.length) result.outcome = 'partial'
  return { ...result, errors: result.errors.slice(0, ERRORS_KEPT) }
}
