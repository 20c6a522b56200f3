import { isSendingTime } from '@/domain/reminder'
import { freeChunks } from '../../_shared/repositories/chunks'
import { sendPause } from '../../_shared/repositories/pauses'
import { dueSlotAfter } from '../../_shared/repositories/reminders'
import type { Run } from '../run'
import { workChunk } from './chunk'
import { fanOut } from './fanOut'
import { sendingOf } from './sending'

const CHUNKS_LOOKED_AT = 20

const isToDo = async ({ now }: Run): Promise<boolean> => {
  if (!isSendingTime(now) || (await sendPause(now)) !== null) return false
  return (await freeChunks(now, 1)).length > 0 || (await dueSlotAfter('', now)) !== null
}

/** Works through free chunks, and cuts new ones where there are none; answers how many readers had their turn. */
export const push = async (run: Run): Promise<number> => {
  if (!(await isToDo(run))) return 0
  const sending = await sendingOf(run)
  const walked = new Map<string, number>()
  let looked = 0
  while (sending.goesOn()) {
    const chunks = await freeChunks(run.now, CHUNKS_LOOKED_AT)
    for (const chunk of chunks) if (sending.goesOn()) looked += await workChunk(chunk, sending)
    if (chunks.length > 0) continue
    const slot = await fanOut(run, walked)
    if (slot === null) break
    walked.set(slot, (walked.get(slot) ?? 0) + 1)
  }
  return looked
}
