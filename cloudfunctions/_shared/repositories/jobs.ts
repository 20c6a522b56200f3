import type { BeijingMinute, LocalDate } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'

/** The walk over all follows, once a day; `cursor` is the last follow planned. */
export interface PlanJob extends Row {
  day: LocalDate
  cursor: string
  done: boolean
}

/** Why nothing is sent until a minute. */
export interface SendPause extends Row {
  pausedUntil: BeijingMinute
  reason: string
}

/** A notice whose dates changed: its followers are planned again. */
export interface ReplanJob extends Row {
  kind: 'replan'
  state: 'due' | 'done'
  noticeId: string
  /** The revision that asked for it: a newer one is not ended by the work on an older one. */
  revision: number
}

/** The version of the packs of rules that was stored last. */
interface PacksJob extends Row {
  digest: string
}

const PLAN = 'remind.plan'
const PAUSE = 'remind.pause'
const PACKS = 'sync.packs'

const planJobs = table<PlanJob>('jobs')
const pauses = table<SendPause>('jobs')
const packsJobs = table<PacksJob>('jobs')
const replans = table<ReplanJob>('jobs')

export const planJob = (): Promise<PlanJob | null> => planJobs.get(PLAN)
export const savePlanJob = (job: Omit<PlanJob, '_id'>): Promise<void> => planJobs.put({ _id: PLAN, ...job })

/** Why and until when nothing is sent, null where nothing hinders. */
export const sendPause = async (now: BeijingMinute): Promise<SendPause | null> => {
  const pause = await pauses.get(PAUSE)
  return pause !== null && pause.pausedUntil > now ? pause : null
}

export const pauseSending = (pausedUntil: BeijingMinute, reason: string): Promise<void> =>
  pauses.put({ _id: PAUSE, pausedUntil, reason })

/** Which version of the packs is stored, null for none. */
export const packsStored = async (): Promise<string | null> => (await packsJobs.get(PACKS))?.digest ?? null
export const savePacksStored = (digest: string): Promise<void> => packsJobs.put({ _id: PACKS, digest })

/** Asks that the followers of a changed notice be planned again; asking twice asks once. */
export const requestReplan = (noticeId: string, revision: number): Promise<void> =>
  replans.put({ _id: `replan:${noticeId}`, kind: 'replan', state: 'due', noticeId, revision })

export const dueReplans = (limit: number): Promise<ReplanJob[]> =>
  replans.find({ where: { kind: 'replan', state: 'due' }, limit })

export const endReplan = async ({ _id, revision }: ReplanJob): Promise<void> => {
  await replans.updateWhere({ _id, revision }, { state: 'done' })
}
