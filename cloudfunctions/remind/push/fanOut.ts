import { cutChunk, hasOpenChunks, openWalk, reopenWalk, walkOf } from '../../_shared/repositories/chunks'
import type { WalkRow } from '../../_shared/repositories/chunks'
import { checkpoint, finish, lease, release } from '../../_shared/repositories/leases'
import { dueInSlot, dueSlotAfter } from '../../_shared/repositories/reminders'
import { workerOf } from '../run'
import type { Run } from '../run'

/** Messages of one chunk; its last reader is not parted from the rest of his. */
const CHUNK = 200
/** Minutes looked at in search of one that nobody has cut up yet. */
const SLOTS_LOOKED_AT = 50

/** Behind the last id of a reader: ';' follows ':' in every order. */
const behind = (openid: string): string => `${openid};`

/** False where another worker is cutting. */
const cutUp = async (walk: WalkRow, run: Run): Promise<boolean> => {
  const worker = workerOf(run)
  if (!(await lease(walk._id, run.now, worker))) return false
  let { cursor } = walk
  while (run.hasTime()) {
    const rows = await dueInSlot(walk.slot, cursor, null, CHUNK)
    const last = rows[rows.length - 1]
    if (!last) {
      await finish(walk._id, worker)
      return true
    }
    const chunk = await cutChunk(walk, cursor, behind(last.openid))
    cursor = chunk.until
    if (!(await checkpoint(walk._id, worker, cursor))) return true
  }
  await release(walk._id, worker)
  return true
}

/** Begins a walk over a minute, or its next round; null where others still have it. */
const walkToDo = async (slot: WalkRow['slot']): Promise<WalkRow | null> => {
  const walk = await walkOf(slot)
  if (walk === null) await openWalk(slot)
  else if (walk.state === 'done') {
    if (await hasOpenChunks(slot)) return null
    await reopenWalk(walk)
  }
  return walkOf(slot)
}

/**
 * Cuts the earliest due minute that nobody is at work on into chunks; null where there is none. Each minute is walked
 * over once a run (`walked`): what a turn left unsent waits for the next.
 */
export const fanOut = async (run: Run, walked: ReadonlySet<string>): Promise<string | null> => {
  let slot = await dueSlotAfter('', run.now)
  for (let looked = 0; slot !== null && looked < SLOTS_LOOKED_AT; looked++) {
    const walk = walked.has(slot) ? null : await walkToDo(slot)
    if (walk !== null && (await cutUp(walk, run))) return slot
    slot = await dueSlotAfter(slot, run.now)
  }
  return null
}
