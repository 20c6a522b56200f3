import { isPlainObject } from './store/document'

/** How a timer's call comes: so many at once, so many minutes after its time. */
export type Delivery = { copies: number; minutesLate: number }

/** The interfaces of WeChat that can be told to fail. */
export const INTERFACES = [
  'subscribeMessage.send',
  'wxacode.getUnlimited',
  'urllink.generate',
  'security.msgSecCheck',
] as const

/** An error code instead of an answer, or an answer lost before or after WeChat did what it was asked. */
export type Fault = {
  api: (typeof INTERFACES)[number]
  /** Null for every reader. */
  openid: string | null
  outcome: { code: number } | 'lost-before' | 'lost-after'
  /** How often; null for always. */
  times: number | null
}

/** What the emulator is told to do badly; none of it outlives a restart. */
export type Switches = {
  /** Milliseconds that WeChat takes for each call. */
  delayMs: number
  /** Calls of one interface a Beijing day; null for no limit. */
  dailyQuota: number | null
  /** The first that fits a call decides. */
  faults: Fault[]
  /** How calls of timers come. */
  timers: Delivery
  /** Words that security.msgSecCheck flags. */
  listedWords: string[]
}

export const ON_TIME: Delivery = { copies: 1, minutesLate: 0 }

const whole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const isOutcome = (value: unknown): boolean =>
  value === 'lost-before' || value === 'lost-after' || (isPlainObject(value) && Number.isInteger(value.code))

const isFault = (value: unknown): boolean =>
  isPlainObject(value) &&
  INTERFACES.some((api) => api === value.api) &&
  (value.openid === null || typeof value.openid === 'string') &&
  isOutcome(value.outcome) &&
  (value.times === null || whole(value.times, 1, 1e6))

export const isDelivery = (value: unknown): value is Delivery =>
  isPlainObject(value) && whole(value.copies, 1, 10) && whole(value.minutesLate, 0, 1440)

const RIGHT: { [name in keyof Switches]: (value: unknown) => boolean } = {
  delayMs: (value) => whole(value, 0, 60_000),
  dailyQuota: (value) => value === null || whole(value, 0, 1e9),
  faults: (value) => Array.isArray(value) && value.every(isFault),
  timers: isDelivery,
  listedWords: (value) => Array.isArray(value) && value.every((word) => typeof word === 'string' && word !== ''),
}

/** Holds the switches and uses up the faults. */
export class SwitchBoard {
  private switches: Switches = { delayMs: 0, dailyQuota: null, faults: [], timers: ON_TIME, listedWords: [] }

  now(): Switches {
    return this.switches
  }

  /**
   * Sets the switches named and leaves the others.
   * @throws for a name that is no switch, and for a value that it does not take
   */
  set(change: { [name: string]: unknown }): void {
    for (const [name, value] of Object.entries(change)) {
      const right = Object.hasOwn(RIGHT, name) ? RIGHT[name as keyof Switches] : null
      if (!right) throw new Error(`没有开关 ${name}，可用：${Object.keys(RIGHT).join('、')}（UNKNOWN_SWITCH）`)
      if (!right(value)) throw new Error(`开关 ${name} 的值不对：${JSON.stringify(value)}（WRONG_SWITCH）`)
    }
    this.switches = { ...this.switches, ...(structuredClone(change) as Partial<Switches>) }
  }

  /** What goes wrong with this call, once more used; null when nothing does. */
  takeFault(api: string, openid: string): Fault['outcome'] | null {
    const fault = this.switches.faults.find((each) => each.api === api && [null, openid].includes(each.openid))
    if (!fault) return null
    if (fault.times !== null) fault.times -= 1
    if (fault.times === 0) this.switches.faults = this.switches.faults.filter((each) => each !== fault)
    return fault.outcome
  }
}
