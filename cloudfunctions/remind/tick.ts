import { wordsOf } from '../_shared/log'
import { daily } from './daily/daily'
import { planChanged } from './plan/replans'
import { planByOne } from './plan/planByOne'
import { push } from './push/push'
import type { Run } from './run'
import { sweepGrants } from './sweep/grants'
import { sweepReminders } from './sweep/reminders'

/** The table of jobs, in their order within a minute: changes are told before any reminder. */
const JOBS = {
  swept: sweepReminders,
  sweptGrants: sweepGrants,
  changed: planChanged,
  planned: planByOne,
  turns: push,
  daily,
} satisfies Record<string, (run: Run) => Promise<number>>

type Job = keyof typeof JOBS

/** How much each job looked at or did. */
export type TickAnswer = Record<Job, number>

/** One minute of the timer. A job that fails does not keep the others from their work; the tick fails in the end. */
export const tick = async (run: Run): Promise<TickAnswer> => {
  const answer: Partial<TickAnswer> = {}
  const failures: unknown[] = []
  for (const name of Object.keys(JOBS) as Job[]) {
    try {
      answer[name] = await JOBS[name](run)
    } catch (thrown) {
      failures.push(thrown)
      run.report('remind.jobFailed', { job: name, ...wordsOf(thrown) })
    }
  }
  if (failures.length > 0) throw failures[0]
  return answer as TickAnswer
}
