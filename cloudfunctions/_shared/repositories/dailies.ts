import type { LocalDate } from '@/domain/time'
import { table } from '../table'
import { unowned } from './leases'
import type { Work } from './leases'

/** Work that is done once a day; _id is daily:name:day. */
interface DailyRow extends Work {
  kind: 'daily'
}

const dailies = table<DailyRow>('jobs')

/** The id of a day's work, which is then there to be leased. */
export const openDaily = async (name: string, day: LocalDate): Promise<string> => {
  const _id = `daily:${name}:${day}`
  if ((await dailies.get(_id)) === null) await dailies.insert({ _id, kind: 'daily', ...unowned })
  return _id
}
