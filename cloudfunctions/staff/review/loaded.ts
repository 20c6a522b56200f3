import type { Failure } from '@/contract/failure'
import { storedMarks } from '../../_shared/repositories/notices'
import type { StoredMark } from '../../_shared/repositories/notices'
import { noticeText } from '../../_shared/repositories/noticeTexts'
import type { NoticeTextRow } from '../../_shared/repositories/noticeTexts'
import { record } from '../../_shared/repositories/audit'
import type { ReviewRow } from '../../_shared/repositories/reviews'
import { sourceById } from '../../_shared/repositories/sources'
import { decidedAbout } from '../../_shared/storing/decided'
import { storeText } from '../../_shared/storing/storeText'

/** A notice as the machine reads it, and what people decided about it. */
export interface Loaded {
  /** With the machine's facts. */
  text: NoticeTextRow
  mark: StoredMark
  review: ReviewRow | null
}

export const NO_NOTICE: Failure = { errCode: 'NOT_FOUND', errMsg: '没有找到这条政策，可能已被撤下', path: 'id' }

/** Writes the notice as it was decided, with everything drawn from it. */
export const storeDecided = async ({ text, mark }: Pick<Loaded, 'text' | 'mark'>): Promise<void> => {
  const source = await sourceById(text.sourceId)
  await storeText(text, mark, { region: source?.region ?? null })
}

/** Finishes what a call before left half done: its record, and the notice as it decided. */
const finish = async (loaded: Loaded): Promise<void> => {
  const { review, mark } = loaded
  if (review === null || review.version === mark.reviewVersion) return
  if (review.last !== null) await record(review.last)
  await storeDecided(loaded)
}

/** The notice to be looked at, null where there is none. */
export const load = async (id: string): Promise<Loaded | null> => {
  const [stored, [mark]] = await Promise.all([noticeText(id), storedMarks([id])])
  if (stored === null || mark === undefined) return null
  const { read, ...rest } = stored
  const text = { ...rest, facts: read ?? stored.facts }
  const loaded = { text, mark, review: await decidedAbout(text) }
  await finish(loaded)
  return loaded
}
