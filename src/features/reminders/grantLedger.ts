import type { Credits, GrantAddRequest } from '@/contract/grants'
import type { Call } from '@/platform/call'
import { nameTap } from '@/platform/clock'
import { refusalWords } from '@/platform/subscribe'
import type { Asked } from '@/platform/subscribe'

const TRIES = 2
const LOST = '订阅没有记上，请再点一次'

/** Taps until the server has confirmed them; each keeps its name through every try, so that it is counted once. */
export const createLedger = (call: Call, onCredits: (credits: Credits) => void) => {
  let unconfirmed: GrantAddRequest[] = []

  const confirm = async (tap: GrantAddRequest): Promise<boolean> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const outcome = await call('grants.add', tap)
      if (outcome.done) onCredits(outcome.answer.credits)
      if (outcome.done || outcome.problem.way !== 'retry') {
        unconfirmed = unconfirmed.filter((each) => each !== tap)
        return outcome.done
      }
    }
    return false
  }

  /** The oldest first; while one cannot be confirmed the next need not be tried. */
  const confirmAll = async (): Promise<boolean> => {
    for (const tap of unconfirmed) if (!(await confirm(tap))) return false
    return true
  }

  /** Records what WeChat's sheet answered; what to say when it could not ask, was refused or could not be recorded, else null. */
  const keep = async (asked: Asked): Promise<string | null> => {
    if (!asked.asked) return refusalWords(asked)
    unconfirmed = [...unconfirmed, { tapId: nameTap(), results: asked.results }]
    return (await confirmAll()) ? refusalWords(asked) : LOST
  }

  return { confirmAll, keep }
}
