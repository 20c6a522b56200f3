import type { ReviewAnswer } from '@/contract/desk/review'
import { changesBefore } from '../../_shared/repositories/audit'
import { countFollowers } from '../../_shared/repositories/follows'
import { openReports } from '../../_shared/repositories/reports'
import { entriesOf } from '../audit/entry'
import { kinIn } from '../kin/view'
import type { DeskCall, DeskUseCase } from '../handler'
import { PASTED } from '../paste/text'
import { reviewFacts } from './facts'
import { load, NO_NOTICE } from './loaded'
import type { Loaded } from './loaded'

const HISTORY_SHOWN = 20

const answerOf = async (loaded: Loaded, { now, today }: DeskCall): Promise<ReviewAnswer> => {
  const { text, review } = loaded
  const { _id: id, title, url, sourceName, publishedOn } = text
  const [followers, reports, history, kin] = await Promise.all([
    countFollowers(id),
    openReports(id),
    changesBefore(Number.MAX_SAFE_INTEGER, id, HISTORY_SHOWN),
    kinIn(loaded.mark.clusterId, id, today),
  ])
  return {
    notice: { id, title, url, sourceName, publishedOn, pasted: text.sourceId === PASTED },
    version: review?.version ?? 0,
    facts: reviewFacts(loaded, today),
    ending: review?.ending ?? null,
    kin,
    followers,
    reports: reports.map(({ reason, words, at }) => ({ reason, words, at })),
    history: entriesOf(history),
    now,
  }
}

/** A notice as it stands now, for whoever looks at it or has just changed it. */
export const reviewAnswer = async (id: string, call: DeskCall) => {
  const loaded = await load(id)
  return loaded === null ? NO_NOTICE : answerOf(loaded, call)
}

export const reviewGet: DeskUseCase<'review.get'> = ({ id }, call) => reviewAnswer(id, call)
