import type { BeijingMinute } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** Where notices come from. */
export interface SourceRow extends Row {
  name: string
  form: string
  url: string
  /** Code of the region whose source it is, null for none. */
  region: string | null
  /** How its pages are built, for forms that need to be told (html-list). */
  settings?: unknown
  /** The item after which the next run goes on, null where the last run came to the end. */
  resumeAfter?: string | null
  /** When it is to be fetched next; missing before the first time. */
  nextAt?: BeijingMinute
  /** Runs that failed one after another. */
  failures?: number
}

const SOURCES_MAX = 1000

const sources = table<SourceRow>('sources')

export const allSources = (): Promise<SourceRow[]> =>
  sources.find({ where: { _id: command.gt('') }, orderBy: [['_id', 'asc']], limit: SOURCES_MAX })

/** True for the one run that got the source; another may take it after `until`, should this one be killed. */
export const claimSource = async ({ _id, nextAt }: SourceRow, until: BeijingMinute): Promise<boolean> => {
  const asSeen = { _id, nextAt: nextAt ?? command.exists(false) }
  return (await sources.updateWhere(asSeen, { nextAt: until })) === 1
}

/** When a source is fetched next, and where that run begins. */
export type Schedule = Required<Pick<SourceRow, 'nextAt' | 'failures' | 'resumeAfter'>>

export const scheduleSource = async (id: string, schedule: Schedule): Promise<void> => {
  await sources.update(id, { ...schedule })
}

/** One source, null for those that no timer fetches. */
export const sourceById = (id: string): Promise<SourceRow | null> => sources.get(id)
