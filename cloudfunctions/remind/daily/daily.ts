import { finish, lease } from '../../_shared/repositories/leases'
import { removeOldChunks } from '../../_shared/repositories/chunks'
import { openWork } from '../../_shared/repositories/namedWork'
import { minutesAfter, workerOf } from '../run'
import type { Run } from '../run'
import { checkGrants } from './invariants'

/** Walks and chunks tell what happened in the last days; then they go. */
const KEPT_MINUTES = 7 * 24 * 60

const DAILY: Record<string, (run: Run) => Promise<number>> = {
  invariants: checkGrants,
  retention: (run) => removeOldChunks(minutesAfter(run.now, -KEPT_MINUTES)),
}

/** What is done once a day, by whichever worker comes first; broken off it is done by the next. Answers how many. */
export const daily = async (run: Run): Promise<number> => {
  let done = 0
  for (const [name, work] of Object.entries(DAILY)) {
    const worker = workerOf(run)
    const id = await openWork(`daily:${name}:${run.today}`)
    if (id === null || !(await lease(id, run.now, worker))) continue
    await work(run)
    if (await finish(id, worker)) done++
  }
  return done
}
