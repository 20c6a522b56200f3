import { useCallback, useEffect, useState } from 'react'
import type { DeskAction, DeskAnswerOf, DeskRequestOf } from '@/contract/desk/actions'
import { callDesk } from '@/platform/call/desk'
import type { Problem } from '@/platform/call'

export interface Asked<T> {
  answer: T | null
  problem: Problem | null
  again: () => void
  /** Puts a newer answer into its place. */
  adopt: (answer: T) => void
}

/** What an action that asks for nothing answers, asked once the screen stands. */
export const useAsked = <A extends DeskAction>(action: A, data: DeskRequestOf<A>): Asked<DeskAnswerOf<A>> => {
  const [answer, setAnswer] = useState<DeskAnswerOf<A> | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [request] = useState(data)
  const again = useCallback(() => {
    setProblem(null)
    void callDesk(action, request).then((outcome) =>
      outcome.done ? setAnswer(() => outcome.answer) : setProblem(outcome.problem),
    )
  }, [action, request])
  useEffect(again, [again])
  return { answer, problem, again, adopt: (newer) => setAnswer(() => newer) }
}
