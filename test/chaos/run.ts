import { command } from '../../cloudfunctions/_shared/cloud'
import type { GrantRow } from '../../cloudfunctions/_shared/repositories/grants'
import type { ReminderRow } from '../../cloudfunctions/_shared/repositories/reminders'
import { table } from '../../cloudfunctions/_shared/table'
import { minutesAfter } from '../../cloudfunctions/remind/run'
import { addDays, dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import type { Deed } from './deeds'
import { Fleet } from './fleet'
import type { Watch } from './fleet'
import { Gate } from './gate'
import type { Step, StepFault } from './gate'
import { chanceOf } from './random'
import { endOf, scenarioOf } from './scenario'
import type { Scenario } from './scenario'
import { verdictOf } from './verdict'
import type { Completed, Evidence, Figures } from './verdict'
import { WeChat, WELL } from './wechat'
import type { Outage } from './wechat'
import { World } from './world'

const ALL = 1000
/** Long enough for every pause of a busy WeChat to end. */
const QUIET_MINUTES = [0, 6, 75, 140]
/** A worker's clock may be late by less: the pause for wrong settings stands at the next minute for certain. */
const LATE_MINUTES = 8

export interface Outcome {
  seed: number
  problems: string[]
  figures: Figures
  /** Kinds of step at which this run killed, with the phase. */
  killedAt: string[]
  seen: string[]
  reports: string[]
}

/** One seeded run against processes that are really killed. */
export class Chaos {
  private scenario: Scenario = scenarioOf(0)
  private chance = chanceOf(0)
  private quiet = true
  private url = ''
  private wechat = new WeChat(this.chance)
  private focused = 0
  private readonly killedAt = new Set<string>()
  private readonly seen = new Set<string>()
  private kills = 0
  private disturbed: BeijingMinute[] = []
  private killsMarked = 0
  private databaseLost = 0
  private outages: Evidence['outages'] = []
  private answeredBefore = 0
  private now = '' as BeijingMinute
  private fleet!: Fleet
  private deedsComing = false
  /** The process that does what readers and offices do; it is not killed. */
  private office = ''
  private readonly watch: Watch = {
    begin: (worker) => {
      if (this.deedsComing) this.office = worker
      this.deedsComing = false
      this.gate.begin(worker)
    },
    end: (worker) => {
      if (worker === this.office) this.office = ''
      this.gate.end(worker)
    },
  }
  private readonly gate = new Gate({
    database: () => this.url,
    faultOf: (step) => this.faultOf(step),
    choose: (below) => this.chance.below(below),
    kill: (worker) => this.kill(worker),
    send: (worker, message) =>
      this.wechat.send(message, () => this.inFlight((message as { openid: string }).openid, worker)),
  })

  async open(workerFile: string, prefix: string): Promise<void> {
    this.fleet = new Fleet(workerFile, await this.gate.open(), prefix)
    this.fleet.refill()
  }

  async close(): Promise<void> {
    await this.fleet.stop()
    this.gate.close()
  }

  async run(seed: number): Promise<Outcome> {
    const scenario = this.begin(seed)
    const world = await World.open(scenario, this.wechat)
    this.url = world.url
    const completed: Completed[] = []
    const moment = async (now: BeijingMinute, deeds: Deed[], ticks: BeijingMinute[]) => {
      this.now = now
      for (const deed of deeds) world.note(deed, now)
      this.deedsComing = deeds.length > 0
      const orders = [...(deeds.length > 0 ? [{ now, deeds }] : []), ...ticks.map((clock) => ({ now: clock }))]
      const answers = await this.fleet.together(orders, this.watch)
      answers.slice(orders.length - ticks.length).forEach((answer, index) => {
        if (typeof answer === 'object' && answer !== null) completed.push({ clock: ticks[index]!, moment: now })
      })
    }
    for (const { now, deeds, ticks, outage } of scenario.moments) {
      this.beginOutage(outage, now)
      await moment(now, deeds, ticks)
      this.wechat.paused = this.wrotePause(now, ticks)
      // The timer comes every minute; here the next one stands for all until the next moment.
      if (ticks.length > 0) await moment(minutesAfter(now, 1), [], [minutesAfter(now, 1)])
    }
    this.quiet = true
    this.wechat.faults = WELL
    this.beginOutage(null, this.now)
    const end = endOf(scenario)
    const quiet = QUIET_MINUTES.map((minutes) => minutesAfter(`${end}T09:00` as BeijingMinute, minutes))
    for (const now of [...quiet, `${addDays(end, 1)}T09:00` as BeijingMinute]) {
      await moment(now, [], [now])
    }
    const outcome = await this.judge(world, completed)
    await world.close()
    return outcome
  }

  private begin(seed: number): Scenario {
    const scenario = scenarioOf(seed)
    this.scenario = scenario
    this.chance = chanceOf(seed * 7919 + 1)
    this.wechat = new WeChat(chanceOf(seed * 104_729 + 2))
    this.wechat.faults = scenario.wechat
    this.quiet = false
    this.focused = 0
    this.kills = 0
    this.disturbed = []
    this.killsMarked = 0
    this.databaseLost = 0
    this.outages = []
    this.killedAt.clear()
    this.seen.clear()
    this.fleet.reports.length = 0
    return scenario
  }

  private beginOutage(outage: Outage | null, from: BeijingMinute): void {
    this.wechat.paused = false
    this.wechat.outage = outage
    this.answeredBefore = this.wechat.outageAnswers
    if (outage !== null) this.outages.push({ from, until: pauseEnd(outage, from) })
  }

  /** True where a worker heard of the outage and nothing kept it, or another, from telling the rest. */
  private wrotePause(now: BeijingMinute, ticks: BeijingMinute[]): boolean {
    return (
      this.wechat.outageAnswers > this.answeredBefore &&
      !this.disturbed.includes(now) &&
      ticks.every((clock) => clock >= minutesAfter(now, -LATE_MINUTES))
    )
  }

  private faultOf({ worker, what }: Step): StepFault {
    if (this.quiet || worker === this.office) return 'none'
    this.seen.add(what)
    const fault = this.drawFault(what, this.chance.next())
    if (fault === 'loseAnswer') {
      this.databaseLost++
      this.disturbed.push(this.now)
    } else if (fault !== 'none') this.killedAt.add(`${fault} ${what}`)
    return fault
  }

  private drawFault(what: string, dice: number): StepFault {
    const { kill, loseAnswer, focus } = this.scenario.steps
    if (focus?.what === what && this.focused < focus.times && dice < 0.3) {
      this.focused++
      return focus.phase
    }
    if (dice > 1 - kill) return dice > 1 - kill / 2 ? 'killBefore' : 'killAfter'
    return dice > 1 - kill - loseAnswer && what !== 'send' ? 'loseAnswer' : 'none'
  }

  private async kill(worker: string): Promise<void> {
    await this.fleet.kill(worker)
    this.kills++
    this.disturbed.push(this.now)
    const rows = await table<ReminderRow>('reminders').find({ where: { leaseUntil: command.gt('') }, limit: ALL })
    this.killsMarked += rows.filter(({ claim, state }) => state === 'maybe' && ofWorker(claim, worker)).length
  }

  /** The reminders that the message now under way is for. */
  private async inFlight(openid: string, worker: string): Promise<string[]> {
    const rows = await table<ReminderRow>('reminders').find({
      where: { openid },
      orderBy: [['dueOn', 'desc']],
      limit: ALL,
    })
    const own = rows.filter(({ claim }) => ofWorker(claim, worker))
    const marked = own.filter(({ state }) => state === 'maybe')
    const latest = marked.filter(({ leaseUntil }) => leaseUntil !== null)[0] ?? marked.sort(byClaim).pop()
    return latest === undefined
      ? []
      : [
          latest._id,
          ...own
            .filter(({ carriedBy, claim }) => carriedBy === latest._id && claim === latest.claim)
            .map(({ _id }) => _id),
        ]
  }

  private async judge(world: World, completed: Completed[]): Promise<Outcome> {
    const everything = { where: { _id: command.gt('') }, orderBy: [['_id', 'asc'] as [string, 'asc']], limit: ALL }
    const reminders = await table<ReminderRow>('reminders').find(everything)
    const grants = await table<GrantRow>('grants').find(everything)
    const { kills, killsMarked, databaseLost, disturbed, outages, scenario, wechat } = this
    const { problems, figures } = verdictOf({
      scenario,
      world,
      wechat,
      reminders,
      grants,
      completed,
      kills,
      killsMarked,
      databaseLost,
      disturbed,
      outages,
    })
    const { seed } = scenario
    return {
      seed,
      problems,
      figures,
      killedAt: [...this.killedAt],
      seen: [...this.seen],
      reports: [...this.fleet.reports],
    }
  }
}

/** The last minute of a pause: the day's for a quota, a quarter of an hour's for wrong settings. */
const pauseEnd = (outage: Outage, from: BeijingMinute): BeijingMinute =>
  outage === 45009 ? (`${dateOf(from)}T23:59` as BeijingMinute) : minutesAfter(from, 15)

const ofWorker = (claim: string | null, worker: string): boolean => claim?.startsWith(`${worker}.`) === true
const numberOf = ({ claim }: ReminderRow): number => Number(claim?.split('.')[1] ?? 0)
const byClaim = (a: ReminderRow, b: ReminderRow): number => numberOf(a) - numberOf(b)
