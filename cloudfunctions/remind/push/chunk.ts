import { countAttempt } from '../../_shared/repositories/chunks'
import type { ChunkRow } from '../../_shared/repositories/chunks'
import { checkpoint, finish, lease, release } from '../../_shared/repositories/leases'
import { dueInSlot } from '../../_shared/repositories/reminders'
import { inParallel } from '../inParallel'
import { workerOf } from '../run'
import { takeTurn } from '../turn/turn'
import type { Sending } from './sending'

/** Readers written to at a time; more of WeChat's spurious refusals come with more. */
const READERS_AT_ONCE = 8
/** After so many readers the chunk says how far it got. */
const PAGE = 50
/** Begun and broken off so often, a chunk is given up: what it left is cut anew. */
const ATTEMPTS_MAX = 5

const workThrough = async (chunk: ChunkRow, sending: Sending): Promise<number> => {
  const worker = workerOf(sending)
  if (!(await lease(chunk._id, sending.now, worker))) return 0
  await countAttempt(chunk._id)
  let { cursor } = chunk
  let looked = 0
  while (sending.goesOn()) {
    const rows = await dueInSlot(chunk.slot, cursor, chunk.until, PAGE)
    const readers = [...new Set(rows.map(({ openid }) => openid))]
    await inParallel(readers, READERS_AT_ONCE, (openid) => takeTurn(openid, sending), sending.goesOn)
    looked += readers.length
    const last = rows[rows.length - 1]
    if (!last) {
      await finish(chunk._id, worker)
      return looked
    }
    if (!sending.goesOn()) break
    cursor = last._id
    if (!(await checkpoint(chunk._id, worker, cursor))) return looked
  }
  await release(chunk._id, worker)
  return looked
}

/** Works through one chunk as far as time allows; answers how many readers had their turn. */
export const workChunk = async (chunk: ChunkRow, sending: Sending): Promise<number> => {
  if (chunk.attempts < ATTEMPTS_MAX) return workThrough(chunk, sending)
  const worker = workerOf(sending)
  sending.report('remind.chunkGivenUp', { chunk: chunk._id, attempts: chunk.attempts })
  if (await lease(chunk._id, sending.now, worker)) await finish(chunk._id, worker)
  return 0
}
