import type { Clock } from '../clock'
import type { FunctionSettings } from '../options'
import { ON_TIME, type Delivery } from '../switches'
import type { CallOutcome } from './call'
import { parseCron, type Cron } from './cron'

const SECOND = 1000
const MINUTE_SECONDS = 60
const BEIJING_MS = 8 * 3600 * SECOND
/** A machine that slept longer does not make up for every second. */
const LONGEST_GAP_SECONDS = 60

type Timer = { name: string; functionName: string; due: Cron }
/** A call that is due at `second` and comes at `comes`. */
type Held = { timer: Timer; second: number; comes: number; copies: number }
type Fire = (functionName: string, event: unknown) => Promise<CallOutcome>

/** Fires each function's timer by the emulator's clock, in Beijing time. */
export class Timers {
  private readonly timers: Timer[] = []
  private readonly running = new Set<Promise<unknown>>()
  private held: Held[] = []
  private last: number
  private ticking: NodeJS.Timeout | null = null

  constructor(
    functions: { [name: string]: FunctionSettings },
    private readonly clock: Clock,
    private readonly fire: Fire,
    private readonly delivery: () => Delivery,
  ) {
    for (const [functionName, { timer }] of Object.entries(functions)) {
      if (timer) this.timers.push({ name: timer.name, functionName, due: parseCron(timer.cron) })
    }
    this.last = this.second()
  }

  /** The functions that have a timer. */
  names(): string[] {
    return this.timers.map(({ functionName }) => functionName)
  }

  start(): void {
    this.ticking = setInterval(() => this.tick(), 200)
    this.ticking.unref()
  }

  stop(): void {
    if (this.ticking) clearInterval(this.ticking)
  }

  /** After the clock was set: fires what the new minute asks for, and waits for it to end. */
  async jump(): Promise<void> {
    this.last = this.second() - 1
    this.tick()
    await Promise.all(this.running)
  }

  /** Delivers a function's timer now, whatever its expression says; late means that it bears an earlier time. */
  deliver(functionName: string, { copies, minutesLate }: Delivery = ON_TIME): Promise<CallOutcome[]> {
    const timer = this.timers.find((candidate) => candidate.functionName === functionName)
    if (!timer) throw new Error(`函数 ${functionName} 没有定时器`)
    return this.run({ timer, second: this.second() - minutesLate * MINUTE_SECONDS, comes: 0, copies })
  }

  private tick(): void {
    const now = this.second()
    const { copies, minutesLate } = this.delivery()
    for (let second = Math.max(this.last, now - LONGEST_GAP_SECONDS) + 1; second <= now; second += 1) {
      const beijing = new Date(second * SECOND + BEIJING_MS)
      const due = this.timers.filter((timer) => timer.due(beijing))
      const comes = second + minutesLate * MINUTE_SECONDS
      this.held.push(...due.map((timer) => ({ timer, second, comes, copies })))
    }
    this.last = now
    const coming = this.held.filter(({ comes }) => comes <= now)
    this.held = this.held.filter(({ comes }) => comes > now)
    for (const each of coming) void this.run(each)
  }

  private run({ timer, second, copies }: Held): Promise<CallOutcome[]> {
    const Time = new Date(second * SECOND).toISOString()
    const event = { Type: 'Timer', TriggerName: timer.name, Time, Message: '' }
    const running = Promise.all(Array.from({ length: copies }, () => this.fire(timer.functionName, event)))
    this.running.add(running)
    void running.finally(() => this.running.delete(running))
    return running
  }

  private second(): number {
    return Math.floor(this.clock.instant() / SECOND)
  }
}
