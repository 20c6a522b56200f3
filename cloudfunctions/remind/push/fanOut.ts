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

/** Rounds of one minute in one run: enough for what another worker queued meanwhile; the rest waits for the next run. */
const ROUNDS = 3

/**
 * Cuts the earliest due minute that nobody is at work on into chunks and answers it; null where there is none.
 * `walked` is how often each minute was walked over in this run.
 */
export const fanOut = async (run: Run, walked: ReadonlyMap<string, number>): Promise<string | null> => {
  let slot = await dueSlotAfter('', run.now)
  for (let looked = 0; slot !== null && looked < SLOTS_LOOKED_AT; looked++) {
    const walk = (walked.get(slot) ?? 0) < ROUNDS ? await walkToDo(slot) : null
    if (walk !== null && (await cutUp(walk, run))) return slot
    slot = await dueSlotAfter(slot, run.now)
  }
  return null
}
