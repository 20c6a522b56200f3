import { lease, release } from '../../_shared/repositories/leases'
import { openWork } from '../../_shared/repositories/namedWork'
import { workerOf } from '../run'
import type { Run } from '../run'
import { planDueFollows } from './dueFollows'
import { planSearches } from './searches'

/** Queues what follows and searches ask for; several workers would only do it several times, so one does. */
export const planByOne = async (run: Run): Promise<number> => {
  const id = await openWork('plan')
  const worker = workerOf(run)
  if (id === null || !(await lease(id, run.now, worker))) return 0
  const looked = (await planDueFollows(run)) + (await planSearches(run))
  await release(id, worker)
  return looked
}
