import { table } from '../table'
import { unowned } from './leases'
import type { Work } from './leases'

const works = table<Work>('jobs')

/**
 * The id of work of a name that is there to be leased: `plan`, or `daily:<name>:<day>` for what is done once a day;
 * null where it is done.
 */
export const openWork = async (_id: string): Promise<string | null> => {
  const work = await works.get(_id)
  if (work === null) await works.insert({ _id, kind: 'named', ...unowned })
  return work?.state === 'done' ? null : _id
}
