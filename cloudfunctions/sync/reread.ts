import { extract, EXTRACTOR_VERSION } from '@/domain/extract'
import { log, wordsOf } from '../_shared/log'
import { noticeText } from '../_shared/repositories/noticeTexts'
import { readBefore, storedMarks } from '../_shared/repositories/notices'
import type { StoredMark } from '../_shared/repositories/notices'
import { allSources } from '../_shared/repositories/sources'
import { storeText } from '../_shared/storing/storeText'

export interface RereadResult {
  reread: number
  /** Notices of which something decided is now read otherwise: they wait for a person. */
  toReview: number
  failed: number
  /** False where the time ran out: the next run goes on with what is left. */
  complete: boolean
}

const AT_ONCE = 50
/** So many failures are no matter of single texts. */
const FAILURES_MAX = 50

type Regions = Map<string, string | null>

/** Reads one stored text again; false where that is not possible. */
const rereadOne = async (mark: StoredMark, regions: Regions, result: RereadResult): Promise<boolean> => {
  try {
    const stored = await noticeText(mark._id)
    if (stored === null) throw new Error(`notice ${mark._id} has no text`)
    const { _id, title, publishedOn, body, sourceId } = stored
    const text = { ...stored, facts: extract({ id: _id, title, publishedOn, body }) }
    const questions = await storeText(text, mark, { region: regions.get(sourceId) ?? null })
    result.reread++
    if (questions.some(({ doubt }) => doubt === 'differs')) result.toReview++
    return true
  } catch (thrown) {
    log('error', 'sync.notReread', { noticeId: mark._id, ...wordsOf(thrown) })
    return false
  }
}

const older = (without: string[]): Promise<string[]> => readBefore(EXTRACTOR_VERSION, without, AT_ONCE)

const regionsOfSources = async (): Promise<Regions> =>
  new Map((await allSources()).map(({ _id, region }) => [_id, region]))

/**
 * Reads stored texts again that an older extractor has read, whether their sources still have them or not. What is done is
 * marked by its version, so that a run goes on where the last one ended or was killed.
 */
export const rereadOlder = async (hasTime: () => boolean): Promise<RereadResult> => {
  const result: RereadResult = { reread: 0, toReview: 0, failed: 0, complete: true }
  const regions = await regionsOfSources()
  const failed: string[] = []
  for (let ids = await older(failed); ids.length > 0 && failed.length < FAILURES_MAX; ids = await older(failed)) {
    for (const mark of await storedMarks(ids)) {
      if (!hasTime()) return { ...result, failed: failed.length, complete: false }
      if (!(await rereadOne(mark, regions, result))) failed.push(mark._id)
    }
  }
  return { ...result, failed: failed.length }
}
