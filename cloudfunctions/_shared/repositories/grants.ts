import { GRANT_STATES } from '@/domain/reminder'
import type { GrantState } from '@/domain/reminder'
import { TEMPLATE_KINDS } from '@/contract/grants'
import type { Credits, TemplateKind } from '@/contract/grants'
import type { BeijingMinute } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** One acceptance of a template by a reader, worth one message, without an end; _id is openid:tap:kind. */
export interface GrantRow extends Row {
  openid: string
  kind: TemplateKind
  state: GrantState
  grantedAt: BeijingMinute
  /** The message that has or had it, and the claim under which it was taken. */
  reminderId: string | null
  claim: string | null
  /** Until when its worker may be at work; null where nobody is. */
  leaseUntil: BeijingMinute | null
}

/** Who takes a grant, and for which message. */
export interface Taker {
  openid: string
  reminderId: string
  claim: string
  leaseUntil: BeijingMinute
}

const HELD_MAX = 1000
const TRIED_AT_ONCE = 20

const grants = table<GrantRow>('grants')

const free = { reminderId: null, claim: null, leaseUntil: null } as const

/** Adds what one tap accepted; the same tap again adds nothing. */
export const addGrant = (openid: string, tapId: string, kind: TemplateKind, now: BeijingMinute): Promise<boolean> =>
  grants.insert({ _id: `${openid}:${tapId}:${kind}`, openid, kind, state: 'held', grantedAt: now, ...free })

const held = (openid: string, kind: TemplateKind, limit: number): Promise<GrantRow[]> =>
  grants.find({ where: { openid, kind, state: 'held' }, orderBy: [['grantedAt', 'asc']], limit })

export const heldGrants = async (openid: string, kind: TemplateKind): Promise<number> =>
  (await held(openid, kind, HELD_MAX)).length

export const creditsOf = async (openid: string): Promise<Credits> => {
  const counted = TEMPLATE_KINDS.map(async (kind) => [kind, await heldGrants(openid, kind)] as const)
  return Object.fromEntries(await Promise.all(counted)) as Credits
}

/** Takes the oldest held grant for a message, so that nobody else can; null where there is none. */
export const takeGrant = async (kind: TemplateKind, taker: Taker): Promise<string | null> => {
  const { openid, reminderId, claim, leaseUntil } = taker
  for (const { _id } of await held(openid, kind, TRIED_AT_ONCE)) {
    const taken = { state: 'claimed', reminderId, claim, leaseUntil }
    if ((await grants.updateWhere({ _id, state: 'held' }, taken)) === 1) return _id
  }
  return null
}

/** Says what became of a grant that this claim took, even where a sweep took it for spent meanwhile. */
export const settleGrant = async (_id: string, claim: string, state: GrantState): Promise<void> => {
  const after = state === 'held' ? { state, ...free } : { state, leaseUntil: null }
  await grants.updateWhere({ _id, claim, state: command.in(['claimed', 'spent']) }, after)
}

/** Voids what a reader unknown to WeChat still holds. */
export const retireGrants = async (openid: string): Promise<void> => {
  for (const kind of TEMPLATE_KINDS) await grants.updateWhere({ openid, kind, state: 'held' }, { state: 'void' })
}

/** Taken by a worker that is gone. */
export const abandonedGrants = (now: BeijingMinute, limit: number): Promise<GrantRow[]> =>
  grants.find({
    where: { state: 'claimed', leaseUntil: command.lt(now) },
    orderBy: [['leaseUntil', 'asc']],
    limit,
  })

/** How many acceptances of a kind there are, and how many in each state. */
export const countGrants = async (
  kind: TemplateKind,
): Promise<{ accepts: number; byState: Record<GrantState, number> }> => {
  const counted = GRANT_STATES.map(async (state) => [state, await grants.count({ kind, state })] as const)
  const byState = Object.fromEntries(await Promise.all(counted)) as Record<GrantState, number>
  return { accepts: await grants.count({ kind }), byState }
}

/** Those of some readers who may still be sent a message of a kind. */
export const holdersAmong = async (openids: string[], kind: TemplateKind): Promise<Set<string>> => {
  const where = { openid: command.in(openids), kind, state: 'held' }
  return new Set((await grants.find({ where, limit: HELD_MAX, fields: ['openid'] })).map(({ openid }) => openid))
}
