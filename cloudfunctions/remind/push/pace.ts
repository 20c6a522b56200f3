/** Keeps sends apart: so many a second at most, none saved up for later. */
export interface Pace {
  /** Resolves when one more may be sent. */
  turn: () => Promise<void>
}

/** A bucket of one second's tokens, filled by the clock. */
export const tokenBucket = (
  perSecond: number,
  { nowMs, wait }: { nowMs: () => number; wait: (ms: number) => Promise<void> },
): Pace => {
  const gap = 1000 / perSecond
  let free = nowMs()
  return {
    turn: async () => {
      const now = nowMs()
      const mine = Math.max(free, now - 1000 + gap)
      free = mine + gap
      if (mine > now) await wait(mine - now)
    },
  }
}
