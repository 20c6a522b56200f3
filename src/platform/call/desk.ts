import type { DeskAction, DeskAnswerOf, DeskRequestOf } from '@/contract/desk/actions'
import { ask } from './ask'
import type { Problem } from './problem'

export type DeskOutcome<A extends DeskAction> =
  { done: true; answer: DeskAnswerOf<A> } | { done: false; problem: Problem }

/** Asks the function `staff`. */
export const callDesk = <A extends DeskAction>(action: A, data: DeskRequestOf<A>): Promise<DeskOutcome<A>> =>
  ask('staff', action, data) as Promise<DeskOutcome<A>>
