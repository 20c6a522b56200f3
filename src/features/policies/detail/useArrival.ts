import { useState } from 'react'
import type { Sequel } from '@/contract/shares'
import { arrivalOf } from '@/domain/share'
import type { Arrival } from '@/domain/share'
import { call } from '@/platform/call'
import { useAddress } from '@/platform/page'

interface Arrived extends Arrival {
  /** What is known of a shared notice even where it is gone; null before that was asked, or where nothing is. */
  sequel: Sequel | null
  /** Counts that the share was opened. */
  tell: () => Promise<void>
}

/** What the page was opened with: by a card, a link or a mini-program code. */
export const useArrival = (): Arrived => {
  const arrival = arrivalOf({ id: useAddress('id'), s: useAddress('s'), scene: useAddress('scene') })
  const [sequel, setSequel] = useState<Sequel | null>(null)
  const tell = async () => {
    if (arrival.code === null) return
    const outcome = await call('shares.open', { code: arrival.code })
    if (outcome.done) setSequel(outcome.answer.sequel)
  }
  return { ...arrival, sequel, tell }
}
