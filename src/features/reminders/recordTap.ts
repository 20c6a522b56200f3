import type { Credits } from '@/contract/grants'
import type { Call } from '@/platform/call'
import { nameTap } from '@/platform/clock'
import { refusalWords } from '@/platform/subscribe'
import type { Asked } from '@/platform/subscribe'

const LOST = '订阅没有记上，请再点一次'

/** Records what WeChat's sheet answered; what to say when it could not ask, was refused or could not be recorded, else null. */
export const recordTap = async (
  call: Call,
  asked: Asked,
  onCredits: (credits: Credits) => void,
): Promise<string | null> => {
  if (!asked.asked) return refusalWords(asked)
  // The tap's name goes with it through every try: it is counted once.
  const outcome = await call('grants.add', { tapId: nameTap(), results: asked.results })
  if (outcome.done) onCredits(outcome.answer.credits)
  else return outcome.problem.way === 'wait' ? outcome.problem.words : LOST
  return refusalWords(asked)
}
