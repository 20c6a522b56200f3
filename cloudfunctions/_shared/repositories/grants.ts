import { TEMPLATE_KINDS } from '@/contract/grants'
import type { Credits, TemplateKind } from '@/contract/grants'
import type { BeijingMinute } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'

/** held: may carry one message · taken: a message is on its way · spent: sent, or maybe sent · void: WeChat knows none. */
export type GrantState = 'held' | 'taken' | 'spent' | 'void'

/** One acceptance of a template by a reader, worth one message; _id is openid:tap:kind. */
export interface GrantRow extends Row {
  openid: string
  kind: TemplateKind
  state: GrantState
  grantedAt: BeijingMinute
  reminderId: string | null
}

const HELD_MAX = 1000

const grants = table<GrantRow>('grants')

/** Adds what one tap accepted; the same tap again adds nothing. */
export const addGrant = (openid: string, tapId: string, kind: TemplateKind, now: BeijingMinute): Promise<boolean> =>
  grants.insert({ _id: `${openid}:${tapId}:${kind}`, openid, kind, state: 'held', grantedAt: now, reminderId: null })

const held = (openid: string, kind: TemplateKind): Promise<GrantRow[]> =>
  grants.find({ where: { openid, kind, state: 'held' }, limit: HELD_MAX })

export const heldGrants = async (openid: string, kind: TemplateKind): Promise<number> =>
  (await held(openid, kind)).length

export const creditsOf = async (openid: string): Promise<Credits> => {
  const counted = TEMPLATE_KINDS.map(async (kind) => [kind, await heldGrants(openid, kind)] as const)
  return Object.fromEntries(await Promise.all(counted)) as Credits
}

/** Takes the oldest held grant for a reminder, so that nobody else can; null where there is none. */
export const takeGrant = async (openid: string, kind: TemplateKind, reminderId: string): Promise<string | null> => {
  const oldestFirst = (await held(openid, kind)).sort((a, b) => (a.grantedAt < b.grantedAt ? -1 : 1))
  for (const { _id } of oldestFirst) {
    if ((await grants.updateWhere({ _id, state: 'held' }, { state: 'taken', reminderId })) === 1) return _id
  }
  return null
}

/** Says what became of a grant that this reminder took. */
export const settleGrant = async (_id: string, reminderId: string, state: GrantState): Promise<void> => {
  const changes = { state, reminderId: state === 'held' ? null : reminderId }
  await grants.updateWhere({ _id, state: 'taken', reminderId }, changes)
}

/** Gives back what an abandoned reminder had taken. */
export const giveBackGrants = async (openid: string, kind: TemplateKind, reminderId: string): Promise<void> => {
  await grants.updateWhere({ openid, kind, state: 'taken', reminderId }, { state: 'held', reminderId: null })
}
