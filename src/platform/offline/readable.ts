import type { BeijingMinute } from '@/domain/time'
import { goByPhone } from '../clock'
import type { Call, Problem } from '../call/outcome'
import { fromShelf, shelve } from './shelf'
import { offline } from './signal'

const isAway = ({ way }: Problem): boolean => way === 'retry'

/** Answers from this phone what was answered before and cannot be asked now; `asOf` then says when it was true. */
export const readable =
  (call: Call): Call =>
  async (action, data) => {
    const outcome = await call(action, data)
    if (outcome.done) {
      if (offline.getState().asOf !== null) offline.setState({ asOf: null })
      shelve(action, data, outcome.answer)
      return outcome
    }
    const answer = isAway(outcome.problem) ? fromShelf(action, data) : null
    if (answer === null) return outcome
    const { now } = answer as { now: BeijingMinute }
    offline.setState({ asOf: now })
    goByPhone(now)
    return { done: true, answer }
  }
