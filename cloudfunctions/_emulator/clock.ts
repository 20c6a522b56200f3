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

/** The emulator's clock: the machine's, moved by an offset that every worker reads from shared memory. */
export class Clock {
  readonly shared = new SharedArrayBuffer(8)
  private readonly offset = new Float64Array(this.shared)

  constructor(offsetMs: number) {
    this.offset[0] = offsetMs
  }

  get offsetMs(): number {
    return this.offset[0] ?? 0
  }

  /** Milliseconds since 1970. */
  instant(): number {
    return Date.now() + this.offsetMs
  }

  minute(): string {
    return minuteOf(this.instant())
  }

  set(minute: string): void {
    const instant = instantOf(minute)
    if (instant === null) throw new Error(`不是北京时间的分钟（YYYY-MM-DDTHH:mm）：${minute}`)
    this.offset[0] = instant - Date.now()
  }
}
