/** Beijing is eight hours ahead of UTC and knows no summer time. */
const BEIJING_MS = 8 * 3_600_000
const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** A Beijing minute, 'YYYY-MM-DDTHH:mm'. */
export const minuteOf = (instant: number): string => new Date(instant + BEIJING_MS).toISOString().slice(0, 16)

/** The instant at which a Beijing minute begins; null for what is not a minute. */
export function instantOf(minute: string): number | null {
  if (!MINUTE.test(minute)) return null
  const instant = Date.parse(`${minute}:00Z`) - BEIJING_MS
  return minuteOf(instant) === minute ? instant : null
}

type Listener = (offsetMs: number) => void

/** The emulator's clock: the machine's, moved by an offset that every function's process is told. */
export class Clock {
  private readonly listeners = new Set<Listener>()

  constructor(private offset: number) {}

  get offsetMs(): number {
    return this.offset
  }

  /** Milliseconds since 1970. */
  instant(): number {
    return Date.now() + this.offset
  }

  minute(): string {
    return minuteOf(this.instant())
  }

  set(minute: string): void {
    const instant = instantOf(minute)
    if (instant === null) throw new Error(`不是北京时间的分钟（YYYY-MM-DDTHH:mm）：${minute}`)
    this.offset = instant - Date.now()
    for (const listener of this.listeners) listener(this.offset)
  }

  /** Calls back when the clock is set, until the returned function is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
}
