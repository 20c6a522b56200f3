import { useCallback, useEffect, useState } from 'react'
import type { NoticeCard } from '@/contract/card'
import type { BeijingMinute } from '@/domain/time'
import { call } from '@/platform/call'
import type { Problem } from '@/platform/call'
import { preselected, requestOf, toggled } from './span'
import type { Span } from './span'

/** What is looked at. */
interface Looked {
  span: Span
  /** What is searched, '' for nothing. */
  q: string
  /** The region that is looked at alone, null for all. */
  region: string | null
}

interface Found {
  cards: NoticeCard[]
  now: BeijingMinute
}

/** The colleague's own region, null where none is known. */
export const useOwnRegion = (): string | null => {
  const [region, setRegion] = useState<string | null>(null)
  useEffect(
    () => void call('reader.get', {}).then((outcome) => outcome.done && setRegion(outcome.answer.reader.region)),
    [],
  )
  return region
}

/** Notices to choose from, and those chosen so far, which stay through every search. */
export const useChoice = ({ span, q, region }: Looked) => {
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  /** Null as long as nobody chose: what is sound is chosen then. */
  const [picked, setPicked] = useState<NoticeCard[] | null>(null)
  const load = useCallback(() => {
    let left = false
    setFound(null)
    setProblem(null)
    void call('notices.feed', requestOf(span, q, region)).then((outcome) => {
      if (left) return
      if (outcome.done) setFound(outcome.answer)
      else setProblem(outcome.problem)
    })
    return () => void (left = true)
  }, [span, q, region])
  useEffect(load, [load])
  const chosen = picked ?? (found === null || q !== '' ? [] : preselected(found.cards, found.now))
  return { found, problem, load, chosen, toggle: (card: NoticeCard) => setPicked(toggled(chosen, card)) }
}
