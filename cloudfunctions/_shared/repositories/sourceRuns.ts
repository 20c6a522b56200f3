import type { BeijingMinute } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'

export interface RunError {
  code: string
  item: number | null
  path: string | null
  line: number | null
  message: string
}

/** What one fetch of a source came to; _id is source:minute. */
export interface SourceRunRow extends Row {
  sourceId: string
  startedAt: BeijingMinute
  /** partial: the time ran out, the next run goes on · failed: nothing could be read at all. */
  outcome: 'complete' | 'partial' | 'failed'
  new: number
  changed: number
  /** The same text, read again by a newer extractor. */
  reread: number
  unchanged: number
  /** Notices found to be withdrawn by the source; missing in runs of an earlier version. */
  removed?: number
  /** How many the list showed, where it could be read whole. */
  listed?: number | null
  /** Items that could not be read or stored. */
  failed: number
  /** The first of them, in the order of the file. */
  errors: RunError[]
}

const runs = table<SourceRunRow>('sourceRuns')

export const putSourceRun = (row: SourceRunRow): Promise<void> => runs.put(row)

/** The most that a source's list showed in its last runs, 0 where none tells. */
export const mostListed = async (sourceId: string, lastRuns: number): Promise<number> => {
  const query = { where: { sourceId }, orderBy: [['startedAt', 'desc'] as [string, 'desc']], limit: lastRuns }
  const last = await runs.find({ ...query, fields: ['listed'] })
  return last.reduce((most, { listed }) => Math.max(most, listed ?? 0), 0)
}

/** The last runs of a source, the latest first. */
export const latestRuns = (sourceId: string, limit: number): Promise<SourceRunRow[]> =>
  runs.find({ where: { sourceId }, orderBy: [['startedAt', 'desc']], limit })
