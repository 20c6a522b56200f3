import type { Window } from '@/domain/notice'
import { LEADS } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import { addDays, dateOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { minutesAfter } from '../../cloudfunctions/remind/run'
import { at, on, window } from '../support/window'
import type { Deed } from './deeds'
import { chanceOf } from './random'
import type { Chance } from './random'
import { WELL } from './wechat'
import type { Outage, WeChatFaults } from './wechat'

/** What happens in one minute, all of it at once. */
export interface Moment {
  now: BeijingMinute
  deeds: Deed[]
  /** The clock of each worker that ticks. */
  ticks: BeijingMinute[]
  /** What WeChat answers to every call of this minute and the next. */
  outage: Outage | null
}

export interface StepFaults {
  kill: number
  loseAnswer: number
  /** The step at which this run kills for certain, and how often at most. */
  focus: { what: string; phase: 'killBefore' | 'killAfter'; times: number } | null
}

export interface Scenario {
  seed: number
  workers: number
  notices: { id: string; window: Window }[]
  moments: Moment[]
  faultless: boolean
  jumps: boolean
  wechat: WeChatFaults
  steps: StepFaults
}

/** Every awaited step that a tick may take; a run kills at one of them in turn. */
export const STEPS = [
  'send',
  ...['reminders', 'grants', 'follows', 'jobs', 'notices', 'readers', 'settings'].map((name) => `getDocument ${name}`),
  ...['reminders', 'grants', 'follows', 'jobs'].map((name) => `modifyDocument ${name}`),
  ...['reminders', 'jobs'].map((name) => `insertDocument ${name}`),
  'calculateDocument grants',
  'removeDocument jobs',
] as const

const FIRST = on('2025-12-10')
const DAYS = 10
const ROUGH: WeChatFaults = { lost: 0.1, busy: 0.08, noGrant: 0.04, noReader: 0.005 }
const ENOUGH = 12

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const minuteOn = (day: LocalDate, chance: Chance): BeijingMinute =>
  at(`${day}T${clock(8 * 60 + 45 + chance.below(650))}`)

const leadsOf = (chance: Chance): Lead[] => {
  const some = LEADS.filter(() => chance.is(0.5))
  return some.length > 0 ? some : [3]
}

type Notice = Scenario['notices'][number]

const deedOf = (readers: string[], notices: Notice[], [day, nth]: [number, number], chance: Chance): Deed => {
  const reader = chance.one(readers)
  const { id: notice, window } = chance.one(notices)
  const number = day * 10 + nth + 2
  const dice = chance.next()
  if (dice < 0.3) {
    return { do: 'accept', reader, kind: chance.is(0.8) ? 'deadline' : 'change', tap: `tap-${number}` }
  }
  if (dice < 0.4 && day > 2) return { do: 'unfollow', reader, notice }
  if (dice < 0.5 && day > 1) {
    const moved = { ...window, closes: addDays(FIRST, day + 1 + chance.below(8)) }
    return { do: 'move', notice, window: moved, revision: number }
  }
  return { do: 'follow', reader, notice, leads: leadsOf(chance) }
}

/** A worker's own clock: the same, late, or off altogether. */
const tickOf = (now: BeijingMinute, jumps: boolean, chance: Chance): BeijingMinute => {
  if (jumps && chance.is(0.15)) return minutesAfter(now, chance.below(181) - 90)
  return chance.is(0.25) ? minutesAfter(now, -chance.below(10)) : now
}

const opening = (readers: string[], notices: string[], rich: boolean, chance: Chance): Deed[] => {
  const follows = readers.flatMap((reader) =>
    notices.map((notice): Deed => ({ do: 'follow', reader, notice, leads: leadsOf(chance) })),
  )
  const accepts = readers.flatMap((reader) =>
    Array.from({ length: rich ? ENOUGH : chance.below(4) }, (_, tap): Deed => ({
      do: 'accept',
      reader,
      kind: 'deadline',
      tap: `first-${tap}`,
    })),
  )
  return [...follows, ...accepts]
}

const outageOf = (dice: number): Outage | null => {
  if (dice < 0.06) return 45009
  return dice < 0.12 ? 47003 : null
}

/** The story of one seed: the same seed tells the same. */
export const scenarioOf = (seed: number): Scenario => {
  const chance = chanceOf(seed)
  const faultless = seed % 5 === 0
  const jumps = !faultless && seed % 5 === 1
  const readers = Array.from({ length: 2 + chance.below(3) }, (_, index) => `reader${index}`)
  const notices = ['n0', 'n1'].map((id) => ({
    id,
    window: window({
      id: `w-${id}`,
      opens: chance.is(0.5) ? addDays(FIRST, 2) : null,
      closes: addDays(FIRST, 4 + chance.below(6)),
    }),
  }))
  const ids = notices.map(({ id }) => id)
  const workers = 2 + chance.below(7)
  const first = { now: at(`${FIRST}T08:30`), deeds: opening(readers, ids, faultless, chance), ticks: [], outage: null }
  const moments: Moment[] = [first]
  for (let day = 0; day < DAYS; day++) {
    if (chance.is(0.35)) continue
    const now = minuteOn(addDays(FIRST, day), chance)
    const deeds = Array.from({ length: chance.below(3) }, (_, nth) => deedOf(readers, notices, [day, nth], chance))
    const ticks = Array.from({ length: 1 + chance.below(Math.min(workers, 2)) }, () => tickOf(now, jumps, chance))
    const crowd = chance.is(0.2) ? Array.from({ length: workers }, () => now) : ticks
    moments.push({ now, deeds, ticks: crowd, outage: faultless ? null : outageOf(chance.next()) })
  }
  const steps = faultless
    ? { kill: 0, loseAnswer: 0, focus: null }
    : {
        ...{ kill: 0.0015, loseAnswer: 0.002 },
        focus: {
          what: STEPS[seed % STEPS.length] ?? 'send',
          phase: Math.floor(seed / STEPS.length) % 2 === 0 ? ('killBefore' as const) : ('killAfter' as const),
          times: 1 + chance.below(2),
        },
      }
  const wechat = faultless ? WELL : ROUGH
  return { seed, workers, notices, moments, faultless, jumps, wechat, steps }
}

/** The first day after everything: then nothing goes wrong any more. */
export const endOf = ({ moments }: Scenario): LocalDate => addDays(dateOf(moments[moments.length - 1]!.now), 1)
