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

export const scheduleSource = async (id: string, nextAt: BeijingMinute, failures: number): Promise<void> => {
  await sources.update(id, { nextAt, failures })
}
