import type { BeijingMinute } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** Work that one worker at a time does; `cursor` is how far it got. */
export interface Work extends Row {
  kind: string
  state: 'open' | 'done'
  owner: string | null
  /** '' where nobody is at work. */
  leaseUntil: BeijingMinute | ''
  cursor: string
}

/** Who takes work, and until when nobody else may. */
export interface Worker {
  owner: string
  leaseUntil: BeijingMinute
}

/** Nobody's yet. */
export const unowned = { owner: null, leaseUntil: '', cursor: '', state: 'open' } as const

const works = table<Work>('jobs')

/** True for the one worker that may do it now. */
export const lease = async (_id: string, now: BeijingMinute, { owner, leaseUntil }: Worker): Promise<boolean> =>
  (await works.updateWhere({ _id, state: 'open', leaseUntil: command.lt(now) }, { owner, leaseUntil })) === 1

/** Says how far the work got; false where it is no longer this worker's. */
export const checkpoint = async (_id: string, { owner, leaseUntil }: Worker, cursor: string): Promise<boolean> =>
  (await works.updateWhere({ _id, owner, state: 'open' }, { cursor, leaseUntil })) === 1

/** Leaves the rest to whoever comes next. */
export const release = async (_id: string, { owner }: Worker): Promise<void> => {
  await works.updateWhere({ _id, owner, state: 'open' }, { owner: null, leaseUntil: '' })
}

/** Ends the work, if it is still this worker's. */
export const finish = async (_id: string, { owner }: Worker): Promise<boolean> =>
  (await works.updateWhere({ _id, owner, state: 'open' }, { state: 'done', owner: null, leaseUntil: '' })) === 1
