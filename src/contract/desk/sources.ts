import * as v from 'valibot'
import type { BeijingMinute } from '@/domain/time'

export const sourceRunsRequest = v.strictObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) })
export type SourceRunsRequest = v.InferOutput<typeof sourceRunsRequest>

export interface SourceRun {
  startedAt: BeijingMinute
  outcome: 'complete' | 'partial' | 'failed'
  new: number
  /** Changed texts, and the same read by a newer extractor. */
  updated: number
  unchanged: number
  /** Withdrawn by the source: marked, never deleted. */
  removed: number
  failed: number
  errors: { code: string; message: string }[]
}

export interface SourceView {
  id: string
  name: string
  form: string
  url: string
  /** Runs that failed one after another. */
  failures: number
  nextAt: BeijingMinute | null
  last: SourceRun | null
}

export interface SourcesAnswer {
  sources: SourceView[]
  now: BeijingMinute
}

export interface SourceRunsAnswer {
  runs: SourceRun[]
  now: BeijingMinute
}
