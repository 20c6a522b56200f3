import { sameAs, askedBy } from './asking'
import { isOfFirm } from './firm'
import { Question } from './Question'
import { allQuestions, presumedQuestions, problemsOf } from './reckon'
import type { Question as Asking, Reckoned } from './reckon'
import { useSession } from './useSession'

interface Props {
  asking: Asking
  reckoned: readonly Reckoned[]
  /** The reader began to answer it. */
  onAnswer?: () => void
}

/** A question of this sitting: who asks it, what stands there, what may be the same, what is wrong with it. */
export function Asked({ asking, reckoned, onAnswer }: Props) {
  const { rules, entries, ofFirm, type, switchUnit, restore } = useSession((state) => state)
  const { key, input } = asking
  const problems = problemsOf(reckoned)
  const answered = [...allQuestions(reckoned), ...presumedQuestions(reckoned)].filter((each) => !(each.key in problems))
  const same = sameAs(asking, answered, rules ?? [], entries)
  return (
    <Question
      asked={input}
      entry={entries[key]}
      wrong={problems[key] ?? null}
      ofFirm={isOfFirm(key, entries, ofFirm)}
      from={askedBy(rules ?? [], key)}
      same={same?.words ?? null}
      onSame={() => {
        onAnswer?.()
        if (same !== null) restore({ ...entries, [key]: same.entry })
      }}
      onType={(typed) => {
        onAnswer?.()
        type(key, typed)
      }}
      onUnit={(unit) => switchUnit(key, unit)}
    />
  )
}
