import { useCallback, useState } from 'react'
import type { DigestOpenAnswer } from '@/contract/digests'
import { call } from '@/platform/call'
import type { Problem } from '@/platform/call'

interface Opened {
  answer: DigestOpenAnswer | null
  problem: Problem | null
  /** Opens the list, which counts once a day. */
  load: () => Promise<void>
}

const NO_CODE: Problem = { code: 'BAD_REQUEST', words: '这个链接不完整，请向分享人再要一次', way: 'leave' }

/** The list that a code names; `quiet` where its opening is not to count. */
export const useDigest = (code: string | null, quiet: boolean): Opened => {
  const [answer, setAnswer] = useState<DigestOpenAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const load = useCallback(async () => {
    if (code === null) return setProblem(NO_CODE)
    setProblem(null)
    const outcome = await call('digests.open', quiet ? { code, quiet } : { code })
    if (outcome.done) setAnswer(outcome.answer)
    else setProblem(outcome.problem)
  }, [code, quiet])
  return { answer, problem, load }
}
