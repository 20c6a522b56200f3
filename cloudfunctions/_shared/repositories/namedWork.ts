import { table } from '../table'
import { unowned } from './leases'
import type { Work } from './leases'

const works = table<Work>('jobs')

/** Work of a name that is there to be leased: `plan`, or `daily:<name>:<day>` for what is done once a day. */
export const openWork = async (_id: string): Promise<string> => {
  if ((await works.get(_id)) === null) await works.insert({ _id, kind: 'named', ...unowned })
  return _id
}
