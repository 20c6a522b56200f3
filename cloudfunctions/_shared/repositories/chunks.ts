import type { BeijingMinute } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import { unowned } from './leases'
import type { Work } from './leases'

/** The walk over what is due at one minute, which cuts it into chunks; a new round begins where something is left. */
export interface WalkRow extends Work {
  kind: 'walk'
  slot: BeijingMinute
  round: number
}

/** A range of readers with something due at one minute: ids after `from` up to `until`. */
export interface ChunkRow extends Work {
  kind: 'chunk'
  slot: BeijingMinute
  from: string
  until: string
  /** How often a worker has begun. */
  attempts: number
}

const walks = table<WalkRow>('jobs')
const chunks = table<ChunkRow>('jobs')

const walkId = (slot: BeijingMinute): string => `walk:${slot}`

export const walkOf = (slot: BeijingMinute): Promise<WalkRow | null> => walks.get(walkId(slot))

/** Begins the first round of a minute; the same twice is once. */
export const openWalk = (slot: BeijingMinute): Promise<boolean> =>
  walks.insert({ _id: walkId(slot), kind: 'walk', slot, round: 1, ...unowned })

/** Begins the next round of a walk that is done. */
export const reopenWalk = async ({ _id, round }: WalkRow): Promise<void> => {
  await walks.updateWhere({ _id, round, state: 'done' }, { round: round + 1, ...unowned })
}

/** One chunk of a round, named by where it begins: cut twice it is one. Answers the chunk as it stands. */
export const cutChunk = async (walk: WalkRow, from: string, until: string): Promise<ChunkRow> => {
  const _id = `chunk:${walk.slot}:${walk.round}:${from}`
  const cut: ChunkRow = { _id, kind: 'chunk', slot: walk.slot, from, until, attempts: 0, ...unowned, cursor: from }
  if (await chunks.insert(cut)) return cut
  return (await chunks.get(_id)) ?? cut
}

/** Chunks that nobody is at work on, the earliest minute first. */
export const freeChunks = (now: BeijingMinute, limit: number): Promise<ChunkRow[]> =>
  chunks.find({ where: { kind: 'chunk', state: 'open', leaseUntil: command.lt(now) }, limit })

/** True where chunks of a minute are not done yet. */
export const hasOpenChunks = async (slot: BeijingMinute): Promise<boolean> =>
  (await chunks.find({ where: { kind: 'chunk', state: 'open', slot }, limit: 1 })).length > 0

export const countAttempt = async (_id: string): Promise<void> => {
  await chunks.update(_id, { attempts: command.inc(1) })
}

/** Removes walks and chunks of minutes gone by; answers how many. */
export const removeOldChunks = async (before: BeijingMinute): Promise<number> => {
  const old = { state: 'done', slot: command.lt(before) }
  return (await walks.removeWhere({ kind: 'walk', ...old })) + (await chunks.removeWhere({ kind: 'chunk', ...old }))
}
