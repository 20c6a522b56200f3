import { ENDING_WORDS } from '@/domain/reminder'
import type { Ending } from '@/domain/reminder'
import { badRequest } from '../../_shared/request'
import type { DeskUseCase } from '../handler'
import { change } from './change'
import { reviewAnswer } from './get'
import { PASTED } from '../paste/text'
import { load, NO_NOTICE } from './loaded'

/** How a notice stands, in words. */
export const endingWords = (ending: Ending | null): string => (ending === null ? '仍可办理' : ENDING_WORDS[ending])

/** Says that nobody need act on a notice any more, or that one may after all; those who follow are told. */
export const reviewEnd: DeskUseCase<'review.end'> = async ({ id, version, ending }, call) => {
  const loaded = await load(id)
  if (loaded === null) return NO_NOTICE
  const before = loaded.review?.ending ?? null
  if (before === ending) return badRequest(`已经是“${endingWords(ending)}”`, 'ending')
  if (ending === 'withdrawn' && loaded.text.sourceId !== PASTED)
    return badRequest('只有服务中心自己发布的通知可以撤回', 'ending')
  const said = {
    words: `标记${endingWords(ending)}`,
    beforeWords: endingWords(before),
    afterWords: endingWords(ending),
  }
  const subject = { what: 'ending', before, after: ending } as const
  return (await change(loaded, version, { after: { ending }, subject, said }, call)) ?? reviewAnswer(id, call)
}
