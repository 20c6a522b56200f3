import type { SourceRun } from '@/contract/desk/sources'
import type { SourceRunRow } from '../../_shared/repositories/sourceRuns'

const ERRORS_SHOWN = 20

/** One run as the desk shows it. */
export const runOf = (row: SourceRunRow): SourceRun => ({
  startedAt: row.startedAt,
  outcome: row.outcome,
  new: row.new,
  updated: row.changed + row.reread,
  unchanged: row.unchanged,
  // Runs stored before these were counted.
  removed: row.removed ?? 0,
  failed: row.failed,
  errors: row.errors.slice(0, ERRORS_SHOWN).map(({ code, message }) => ({ code, message })),
})
