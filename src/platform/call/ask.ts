import type { AnswerOf } from '@/contract/actions'
import { isFailure } from '@/contract/failure'
import type { BeijingMinute } from '@/domain/time'
import { hearServer } from '../clock'
import type { Call } from './outcome'
import { breakdown, refusal } from './problem'
import { send } from './send'

const PATIENCE_MS = 15000

/** The answer, or a rejection once patience is out; no timer outlives it. */
const inTime = async (answer: Promise<unknown>): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const outOfPatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), PATIENCE_MS)
  })
  try {
    return await Promise.race([answer, outOfPatience])
  } finally {
    clearTimeout(timer)
  }
}

/** Asks the function `api`; every failure, of the way or of the function, is a value. */
export const ask: Call = async (action, data) => {
  try {
    const answer = await inTime(send(action, data))
    if (isFailure(answer)) return { done: false, problem: refusal(answer) }
    const { now } = answer as { now?: BeijingMinute }
    if (now !== undefined) hearServer(now)
    return { done: true, answer: answer as AnswerOf<typeof action> }
  } catch (error) {
    return { done: false, problem: breakdown(error) }
  }
}
