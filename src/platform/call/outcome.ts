import type { Action, AnswerOf, RequestOf } from '@/contract/actions'
import type { Problem } from './problem'

export type { Problem } from './problem'

export type Outcome<A extends Action> = { done: true; answer: AnswerOf<A> } | { done: false; problem: Problem }

/** The shape of `call`, so that a store can be given another in a test. */
export type Call = <A extends Action>(action: A, data: RequestOf<A>) => Promise<Outcome<A>>
