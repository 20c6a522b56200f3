import type { BeijingMinute } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import { unowned } from './leases'
import type { Work } from './leases'

/** A notice whose dates change: its followers are planned again, and told. */
export interface ReplanRow extends Work {
  kind: 'replan'
  noticeId: string
  /** The reading with which the notice must be stored before the work begins. */
  stamp: string
}

const replans = table<ReplanRow>('jobs')

/**
 * Asks that the followers of a changed notice be planned again. To be asked before the notice is written: then nothing
 * is lost between the two writes. Asking twice asks once.
 */
export const requestReplan = (noticeId: string, stamp: string): Promise<void> =>
  replans.put({ _id: `replan:${noticeId}`, kind: 'replan', noticeId, stamp, ...unowned })

/** Those that nobody is at work on. */
export const freeReplans = (now: BeijingMinute, limit: number): Promise<ReplanRow[]> =>
  replans.find({ where: { kind: 'replan', state: 'open', leaseUntil: command.lt(now) }, limit })

/** True where followers of a notice wait to be planned again. */
export const isReplanOpen = async (noticeId: string): Promise<boolean> =>
  (await replans.get(`replan:${noticeId}`))?.state === 'open'
