import type { Clock } from '../clock'
import type { FunctionSettings } from '../options'
import type { CallOutcome } from './call'
import { parseCron, type Cron } from './cron'

const SECOND = 1000
const BEIJING_MS = 8 * 3600 * SECOND
/** A machine that slept longer does not make up for every second. */
const LONGEST_GAP_SECONDS = 60

type Timer = { name: string; functionName: string; due: Cron }
type Fire = (functionName: string, event: unknown) => Promise<CallOutcome>

/** Fires each function's timer by the emulator's clock, in Beijing time. */
export class Timers {
  private readonly timers: Timer[] = []
  private readonly running = new Set<Promise<unknown>>()
  private last: number
  private ticking: NodeJS.Timeout | null = null

  constructor(
    functions: { [name: string]: FunctionSettings },
    private readonly clock: Clock,
    private readonly fire: Fire,
  ) {
    for (const [functionName, { timer }] of Object.entries(functions)) {
      if (timer) this.timers.push({ name: timer.name, functionName, due: parseCron(timer.cron) })
    }
    this.last = this.second()
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

  /** Fires a function's timer now, whatever its expression says. */
  fireNow(functionName: string): Promise<CallOutcome> {
    const timer = this.timers.find((candidate) => candidate.functionName === functionName)
    if (!timer) throw new Error(`函数 ${functionName} 没有定时器`)
    return this.run(timer, this.second())
  }

  private tick(): void {
    const now = this.second()
    const from = Math.max(this.last, now - LONGEST_GAP_SECONDS) + 1
    for (let second = from; second <= now; second += 1) {
      const beijing = new Date(second * SECOND + BEIJING_MS)
      for (const timer of this.timers) if (timer.due(beijing)) void this.run(timer, second)
    }
    this.last = now
  }

  private run({ name, functionName }: Timer, second: number): Promise<CallOutcome> {
    const event = { Type: 'Timer', TriggerName: name, Time: new Date(second * SECOND).toISOString(), Message: '' }
    const running = this.fire(functionName, event)
    this.running.add(running)
    void running.finally(() => this.running.delete(running))
    return running
  }

  private second(): number {
    return Math.floor(this.clock.instant() / SECOND)
  }
}
