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

interface Picked {
  cards: NoticeCard[]
  /** False as long as nobody chose: what is sound is chosen then. */
  byHand: boolean
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
  const [picked, setPicked] = useState<Picked>({ cards: [], byHand: false })
  const load = useCallback(() => {
    let left = false
    setFound(null)
    setProblem(null)
    void call('notices.feed', requestOf(span, q, region)).then((outcome) => {
      if (left) return
      if (!outcome.done) return setProblem(outcome.problem)
      const { cards, now } = outcome.answer
      setFound({ cards, now })
      // A search adds to what is chosen; another span begins anew as long as nobody chose.
      if (q === '') setPicked((before) => (before.byHand ? before : { cards: preselected(cards, now), byHand: false }))
    })
    return () => void (left = true)
  }, [span, q, region])
  useEffect(load, [load])
  const toggle = (card: NoticeCard) => setPicked({ cards: toggled(picked.cards, card), byHand: true })
  return { found, problem, load, chosen: picked.cards, toggle }
}
