import type { Action, AnswerOf, RequestOf } from '@/contract/actions'
import type { Call, Problem } from '@/platform/call'

type Outcome = Awaited<ReturnType<Call>>

/** One question that a store asked, still open until the test answers it. */
export interface Asked {
  action: Action
  data: unknown
  answer: (answer: unknown) => Promise<void>
  fail: (problem?: Problem) => Promise<void>
}

export const offline: Problem = { code: 'OFFLINE', words: '网络不通，请检查网络后再试', way: 'retry' }

/** Lets everything that waits for an answer go on. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** A `call` that answers when the test says so, in the order that the test wants. */
export const openCalls = (): { call: Call; asked: Asked[] } => {
  const asked: Asked[] = []
  const call = <A extends Action>(action: A, data: RequestOf<A>) =>
    new Promise<Outcome>((resolve) => {
      const end = (outcome: Outcome) => {
        resolve(outcome)
        return soon()
      }
      asked.push({
        action,
        data,
        answer: (answer) => end({ done: true, answer: answer as AnswerOf<A> }),
        fail: (problem = offline) => end({ done: false, problem }),
      })
    })
  return { call: call as Call, asked }
}

type Answers = { [A in Action]?: (data: RequestOf<A>) => AnswerOf<A> | Problem }

/** A `call` that answers at once; `asked` tells what was asked, an action without an answer fails the test. */
export const readyCalls = (answers: Answers): { call: Call; asked: { action: Action; data: unknown }[] } => {
  const asked: { action: Action; data: unknown }[] = []
  const call = async (action: Action, data: never): Promise<Outcome> => {
    asked.push({ action, data })
    const answer = (answers[action] as ((data: never) => AnswerOf<Action> | Problem) | undefined)?.(data)
    if (answer === undefined) throw new Error(`nobody answers ${action}`)
    return 'way' in answer ? { done: false, problem: answer } : { done: true, answer }
  }
  return { call: call as Call, asked }
}
