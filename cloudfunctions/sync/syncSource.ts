import { noticeId } from '@/domain/notice'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { sha256 } from '../_shared/digest'
import { log, wordsOf } from '../_shared/log'
import { storedMarks } from '../_shared/repositories/notices'
import { reviewedAmong } from '../_shared/repositories/reviews'
import type { RunError, SourceRunRow } from '../_shared/repositories/sourceRuns'
import type { SourceRow } from '../_shared/repositories/sources'
import { fetchText } from './fetch/fetchText'
import { formatOf } from './formats'
import type { Listing, ReadFile, SourceItem } from './formats'
import { findRemoved } from './removed'
import { storeItem } from './store/storeItem'

export interface RunResult extends Omit<SourceRunRow, '_id' | 'sourceId' | 'startedAt'> {
  /** The id of the last item reached, where the time ran out. */
  resumeAfter: string | null
}

const MARKS_AT_ONCE = 200
const ERRORS_KEPT = 100

const nothingRead = (code: string, message: string): RunResult => ({
  outcome: 'failed',
  ...counts(),
  errors: [{ code, item: null, path: null, line: null, message }],
  resumeAfter: null,
})

const counts = () => ({ new: 0, changed: 0, reread: 0, unchanged: 0, removed: 0, failed: 0, listed: null })

type Parts = Iterable<ReadFile> | AsyncIterable<ReadFile>

/** A page behind the first one; asked for while there is time only, so it may not take long. */
const PAGE_LIMITS = { timeoutMs: 8000, maxBytes: 5_000_000 }

const ask = (url: string) => fetchText(url, fetch, PAGE_LIMITS)

/** Fetches a source and reads it in parts, or says why that is not possible. */
const readSource = async (source: SourceRow, now: BeijingMinute): Promise<Parts | RunResult> => {
  const format = formatOf(source.form)
  if (format === null) return nothingRead('UNKNOWN_FORM', `没有“${source.form}”这种来源形式`)
  const fetched = await fetchText(source.url)
  if (fetched.outcome === 'failed') return nothingRead(fetched.code, fetched.message)
  const file = { text: fetched.text, url: fetched.url, settings: source.settings ?? null }
  return format(file, dateOf(now), { ask, resumeAfter: source.resumeAfter ?? null })
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
  hasTime: () => boolean
  /** What the list shows, as soon as it is read. */
  listing: Listing | null
}

/** Stores items as long as there is time; false where some are left. */
const storeBatch = async (items: SourceItem[], { source, now, result, hasTime }: Run): Promise<boolean> => {
  const ids = items.map((item) => noticeId(source._id, item.id, sha256))
  const [stored, reviewed] = await Promise.all([storedMarks(ids), reviewedAmong(ids)])
  const marks = new Map(stored.map((mark) => [mark._id, mark]))
  for (const [i, item] of items.entries()) {
    const id = ids[i]
    if (id === undefined || !hasTime()) return false
    try {
      result[await storeItem(id, item, { source, mark: marks.get(id), reviewed: reviewed.has(id), now })]++
    } catch (thrown) {
      log('error', 'sync.notStored', { sourceId: source._id, itemId: item.id, ...wordsOf(thrown) })
      result.failed++
      result.errors.push(notStored(item))
    }
    result.resumeAfter = item.id
  }
  return true
}

/** Stores one part after the other; false where the time ran out before the end. */
const storeParts = async (parts: Parts, run: Run): Promise<boolean> => {
  const { result, hasTime } = run
  for await (const { items, errors, listing } of parts) {
    run.listing ??= listing ?? null
    result.errors.push(...errors.slice(0, ERRORS_KEPT))
    result.failed += errors.length
    for (let from = 0; from < items.length; from += MARKS_AT_ONCE)
      if (!(await storeBatch(items.slice(from, from + MARKS_AT_ONCE), run))) return false
    if (!hasTime()) return false
  }
  return true
}

const NOT_COMPARED: RunError = {
  ...{ code: 'NOT_COMPARED', item: null, path: null, line: null },
  message: '没有查完哪些已从来源撤下，详见日志，下次再查',
}

/** Looks for what the source has withdrawn, once all that it has is stored; where that fails, what was stored stands. */
const noteRemoved = async ({ source, now, result, hasTime, listing }: Run): Promise<void> => {
  if (listing === null) return
  try {
    const { errors, ...counted } = await findRemoved(listing, { sourceId: source._id, now, hasTime, ask })
    Object.assign(result, counted)
    result.errors.push(...errors)
  } catch (thrown) {
    log('error', 'sync.notCompared', { sourceId: source._id, ...wordsOf(thrown) })
    result.errors.push(NOT_COMPARED)
  }
}

const isResult = (read: Parts | RunResult): read is RunResult => 'outcome' in read

const storedCount = (result: RunResult): number => result.new + result.changed + result.reread + result.unchanged

/** Fetches, reads and stores one source; running it again changes nothing that is complete. */
export const syncSource = async (source: SourceRow, now: BeijingMinute, hasTime: () => boolean): Promise<RunResult> => {
  const read = await readSource(source, now)
  if (isResult(read)) return read
  const result: RunResult = { outcome: 'complete', ...counts(), errors: [], resumeAfter: null }
  const run: Run = { source, now, result, hasTime, listing: null }
  const complete = await storeParts(read, run)
  if (!complete) result.outcome = 'partial'
  else if (storedCount(result) === 0 && result.errors.length > 0) result.outcome = 'failed'
  else await noteRemoved(run)
  const errors = result.errors.slice(0, ERRORS_KEPT)
  return { ...result, errors, resumeAfter: result.outcome === 'partial' ? result.resumeAfter : null }
}
