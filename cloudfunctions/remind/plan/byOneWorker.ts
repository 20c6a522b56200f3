import { lease, release } from '../../_shared/repositories/leases'
import { openWork } from '../../_shared/repositories/namedWork'
import { workerOf } from '../run'
import type { Run } from '../run'

/** Work that several workers would only do several times: whoever holds its lease does it, the others go on. */
export const byOneWorker =
  (name: string, work: (run: Run) => Promise<number>) =>
  async (run: Run): Promise<number> => {
    const id = await openWork(name)
    const worker = workerOf(run)
    if (!(await lease(id, run.now, worker))) return 0
    const done = await work(run)
    await release(id, worker)
    return done
  }
