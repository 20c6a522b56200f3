import { TEMPLATE_KINDS } from '@/contract/grants'
import { countGrants } from '../../_shared/repositories/grants'
import type { Run } from '../run'

/** Every acceptance is in one state: accepts = held + claimed + spent + void. Answers how many kinds do not add up. */
export const checkGrants = async (run: Run): Promise<number> => {
  let wrong = 0
  for (const kind of TEMPLATE_KINDS) {
    const { accepts, byState } = await countGrants(kind)
    const sum = Object.values(byState).reduce((total, count) => total + count, 0)
    if (sum === accepts) continue
    wrong++
    run.report('remind.invariantBroken', { kind, accepts, ...byState })
  }
  return wrong
}
