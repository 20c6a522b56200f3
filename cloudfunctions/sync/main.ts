import type { BeijingMinute } from '@/domain/time'
import { nowInBeijing } from '../_shared/clock'
import { log, wordsOf } from '../_shared/log'
import { allSources, claimSource, scheduleSource } from '../_shared/repositories/sources'
import type { SourceRow } from '../_shared/repositories/sources'
import { putSourceRun } from '../_shared/repositories/sourceRuns'
import type { SourceRunRow } from '../_shared/repositories/sourceRuns'
import { timerOnly } from '../_shared/timer'
import { isDue, leaseUntil, nextAfter } from './due'
import { storePacks } from './packs/storePacks'
import { rereadOlder } from './reread'
import type { RereadResult } from './reread'
import { syncSource } from './syncSource'

/** Of the 60 seconds that the function may run; what is left goes on in the next minute. */
const BUDGET_MS = 45_000

const runSource = async (source: SourceRow, now: BeijingMinute, hasTime: () => boolean): Promise<SourceRunRow> => {
  const { resumeAfter, ...result } = await syncSource(source, now, hasTime)
  const failures = result.outcome === 'failed' ? (source.failures ?? 0) + 1 : 0
  const run = { _id: `${source._id}:${now}`, sourceId: source._id, startedAt: now, ...result }
  await putSourceRun(run)
  await scheduleSource(source._id, { nextAt: nextAfter(result.outcome, failures, now), failures, resumeAfter })
  const { errors, ...figures } = run
  log(errors.length === 0 ? 'info' : 'error', 'sync.run', { ...figures, errors: errors.slice(0, 5) })
  return run
}

/** Packs that cannot be stored hinder no source. */
const keepPacks = async (): Promise<void> => {
  try {
    await storePacks()
  } catch (thrown) {
    log('error', 'sync.packs', wordsOf(thrown))
  }
}

const runDue = async (hasTime: () => boolean): Promise<SourceRunRow[]> => {
  const now = nowInBeijing()
  const runs: SourceRunRow[] = []
  for (const source of await allSources()) {
    if (!hasTime()) break
    if (isDue(source.nextAt, now) && (await claimSource(source, leaseUntil(now))))
      runs.push(await runSource(source, now, hasTime))
  }
  return runs
}

/** An operator's call that fetches nothing. */
const onlyRereads = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && (event as { only?: unknown }).only === 'reread'

/** Fetches every source that is due, then reads older stored texts again; answers what came of each. */
const sync = async (event: unknown): Promise<{ runs: SourceRunRow[]; reread: RereadResult }> => {
  const began = Date.now()
  const hasTime = (): boolean => Date.now() - began < BUDGET_MS
  if (onlyRereads(event)) return { runs: [], reread: await rereadOlder(hasTime) }
  const runs = await runDue(hasTime)
  if (hasTime()) await keepPacks()
  return { runs, reread: await rereadOlder(hasTime) }
}

export const main = timerOnly('sync', sync)
