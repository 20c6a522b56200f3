import { isFailure } from '@/contract/failure'
import type { BeijingMinute } from '@/domain/time'
import { hearServer } from '../clock'
import { breakdown, refusal } from './problem'
import type { Problem } from './problem'
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

type Asked = { done: true; answer: unknown } | { done: false; problem: Problem }

/** Asks a function; every failure, of the way or of the function, is a value. */
export const ask = async (name: string, action: string, data: unknown): Promise<Asked> => {
  try {
    const answer = await inTime(send(name, action, data))
    if (isFailure(answer)) return { done: false, problem: refusal(answer) }
    const { now } = answer as { now?: BeijingMinute }
    if (now !== undefined) hearServer(now)
    return { done: true, answer }
  } catch (error) {
    return { done: false, problem: breakdown(error) }
  }
}
