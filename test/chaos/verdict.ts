import type { GrantRow } from '../../cloudfunctions/_shared/repositories/grants'
import type { ReminderRow } from '../../cloudfunctions/_shared/repositories/reminders'
import { isDayOff } from '../../cloudfunctions/_shared/planning/daysOff'
import { minutesAfter } from '../../cloudfunctions/remind/run'
import { REASON_WORDS } from '../../cloudfunctions/remind/turn/reasons'
import { isPast } from '@/domain/deadline'
import { EXPIRED_WORDS, isSendingTime, planFor } from '@/domain/reminder'
import { addDays, dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { endOf } from './scenario'
import type { Scenario } from './scenario'
import type { WeChat } from './wechat'
import type { World } from './world'

export interface Figures {
  due: number
  delivered: number
  sent: number
  maybe: number
  maybeAllowed: number
  uncovered: number
  outageAnswers: number
  kills: number
  lost: number
  twice: number
}

/** A tick that came to its end: by its worker's clock, and when it really was. */
export interface Completed {
  clock: BeijingMinute
  moment: BeijingMinute
}

export interface Evidence {
  scenario: Scenario
  world: World
  wechat: WeChat
  reminders: ReminderRow[]
  grants: GrantRow[]
  completed: Completed[]
  kills: number
  /** When something went wrong: a kill, an answer of the database lost. */
  disturbed: BeijingMinute[]
  /** When WeChat took nothing from anybody, with the pause that follows; both inclusive. */
  outages: { from: BeijingMinute; until: BeijingMinute }[]
  killsMarked: number
  databaseLost: number
}

/** Longer than a lease: what a killed worker held is free again. */
const LEASE_MINUTES = 5

/** Ids of reminders due after the wish and the notice last changed: every one of them must have come to an end. */
const mustHaves = ({ scenario, world }: Evidence): string[] => {
  const last = new Map(world.wishes.map((wish) => [`${wish.reader} ${wish.notice}`, wish]))
  return [...last.values()].flatMap(({ reader, notice, leads, at }) => {
    const window = world.windows.get(notice)
    if (leads === null || !window) return []
    const changed = world.changedAt.get(notice) ?? at
    const since = addDays(dateOf(changed > at ? changed : at), 1)
    const wish = { openid: reader, noticeId: notice, leads, windowIds: null }
    return planFor(wish, [window], since, isDayOff)
      .filter(({ dueOn }) => dueOn <= endOf(scenario))
      .map(({ id }) => id)
  })
}

/** Clocks of ticks that nothing hindered: all that disturbed workers held was free again. */
const clearTicks = ({ completed, disturbed, outages }: Evidence): BeijingMinute[] =>
  completed
    .filter(({ moment }) => disturbed.every((when) => when > moment || minutesAfter(when, LEASE_MINUTES) < moment))
    .filter(({ moment }) => outages.every(({ from, until }) => moment < from || moment > until))
    .map(({ clock }) => clock)
    .filter(isSendingTime)

const wronglyExpired = (row: ReminderRow, evidence: Evidence): boolean => {
  const { reminders, scenario } = evidence
  if (row.reason === EXPIRED_WORDS.replaced) {
    const windowId = row.subject.kind === 'deadline' ? row.subject.windowId : ''
    return !reminders.some(
      (other) =>
        other.openid === row.openid &&
        other.subject.kind === 'deadline' &&
        other.subject.windowId === windowId &&
        other._id !== row._id &&
        other.dueOn >= row.dueOn,
    )
  }
  if (row.subject.kind !== 'deadline' || row.attempts > 0 || scenario.jumps) return false
  const { about } = row.subject
  return clearTicks(evidence).some((now) => now >= row.dueAt && !isPast(about, now))
}

const lostOnes = (evidence: Evidence): string[] => {
  const byId = new Map(evidence.reminders.map((row) => [row._id, row]))
  return mustHaves(evidence).flatMap((id) => {
    const row = byId.get(id)
    if (!row) return [`lost: ${id} was never queued`]
    if (row.state === 'cancelled') return [`lost: ${id} was cancelled (${row.reason})`]
    if (row.state === 'expired' && wronglyExpired(row, evidence)) return [`lost: ${id} expired (${row.reason})`]
    return []
  })
}

const openOnes = ({ reminders }: Evidence): string[] =>
  reminders
    .filter(({ state, leaseUntil }) => state === 'planned' || state === 'claimed' || leaseUntil !== null)
    .map(({ _id, state, dueAt, leaseUntil }) => `never ended: ${_id} ${state} due ${dueAt} lease ${leaseUntil}`)

const deliveredTwice = ({ wechat }: Evidence): string[] => {
  const counted = new Map<string, number>()
  for (const id of wechat.delivered.flatMap(({ ids }) => ids)) counted.set(id, (counted.get(id) ?? 0) + 1)
  return [...counted].filter(([, count]) => count > 1).map(([id, count]) => `sent ${count} times: ${id}`)
}

const ledgerProblems = ({ reminders, wechat, grants, world, kills, databaseLost }: Evidence): string[] => {
  const delivered = new Set(wechat.delivered.flatMap(({ ids }) => ids))
  const carriers = reminders.filter(
    ({ state, carriedBy }) => carriedBy === null && (state === 'sent' || state === 'maybe'),
  )
  const spent = grants.filter(({ state }) => state === 'spent').length
  const reachable = reminders.filter(({ state }) => state === 'sent' || state === 'maybe').map(({ _id }) => _id)
  return [
    ...wechat.delivered
      .filter(({ ids }) => ids.length === 0)
      .map(({ openid }) => `a message without a mark: ${openid}`),
    ...reminders
      .filter(({ _id, state }) => state === 'sent' && !delivered.has(_id))
      .map(({ _id }) => `said to be sent, never delivered: ${_id}`),
    ...[...delivered].filter((id) => !reachable.includes(id)).map((id) => `delivered, not said to be: ${id}`),
    ...reminders
      .filter(({ state, reason }) => state === 'failed' && reason === REASON_WORDS.unreachable)
      .map(({ _id }) => `given up, though no text was ever refused for good: ${_id}`),
    ...(grants.length === world.accepts ? [] : [`${world.accepts} acceptances, ${grants.length} grants`]),
    ...grants.filter(({ state }) => state === 'claimed').map(({ _id }) => `a grant never settled: ${_id}`),
    ...(spent > carriers.length || spent < carriers.length - kills - databaseLost
      ? [`${carriers.length} messages, ${spent} grants spent`]
      : []),
  ]
}

/** Without faults, and with credits enough, everything that is due is sent. */
const faultlessProblems = ({ scenario, reminders }: Evidence): string[] => {
  if (!scenario.faultless) return []
  return reminders
    .filter(({ state, subject }) => subject.kind === 'deadline' && ['maybe', 'failed', 'uncovered'].includes(state))
    .map(({ _id, state }) => `${state} without a fault: ${_id}`)
}

/** Everything that must hold at the end of a run. */
export const verdictOf = (evidence: Evidence): { problems: string[]; figures: Figures } => {
  const { reminders, wechat, scenario, kills, killsMarked, databaseLost } = evidence
  const count = (state: ReminderRow['state']) => reminders.filter((row) => row.state === state).length
  const maybe = reminders.filter(({ state, carriedBy }) => state === 'maybe' && carriedBy === null).length
  const maybeAllowed = wechat.lostReplies + killsMarked + databaseLost
  const lost = [...lostOnes(evidence), ...openOnes(evidence)]
  const twice = deliveredTwice(evidence)
  const problems = [
    ...lost,
    ...twice,
    ...ledgerProblems(evidence),
    ...faultlessProblems(evidence),
    ...(maybe > maybeAllowed ? [`${maybe} perhaps sent, ${maybeAllowed} faults that may leave one so`] : []),
    ...(wechat.callsDespitePause > 0 && !scenario.jumps
      ? [`${wechat.callsDespitePause} calls although everybody was paused`]
      : []),
    ...(wechat.concurrent > 0 && !scenario.jumps ? [`${wechat.concurrent} sends to a reader at once`] : []),
  ]
  const figures = {
    ...{
      due: mustHaves(evidence).length,
      delivered: wechat.delivered.length,
      sent: count('sent'),
      maybe,
      maybeAllowed,
    },
    ...{
      uncovered: count('uncovered'),
      outageAnswers: wechat.outageAnswers,
      kills,
      lost: lost.length,
      twice: twice.length,
    },
  }
  return { problems, figures }
}
