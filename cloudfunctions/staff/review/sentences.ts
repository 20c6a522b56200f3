import { SENTENCES_PAGE } from '@/contract/desk/added'
import { pickableSentences } from '@/domain/extract'
import { noticeText } from '../../_shared/repositories/noticeTexts'
import type { DeskUseCase } from '../handler'
import { NO_NOTICE } from './loaded'

/** The sentences of a notice, to point at one. */
export const reviewSentences: DeskUseCase<'review.sentences'> = async ({ id, dated = false, from = 0 }) => {
  const text = await noticeText(id)
  if (text === null) return NO_NOTICE
  const { title, publishedOn, body } = text
  const all = pickableSentences({ id, title, publishedOn, body }).filter((sentence) => !dated || sentence.dated)
  const next = from + SENTENCES_PAGE
  return {
    sentences: all.slice(from, next).map(({ evidence }) => evidence),
    next: next < all.length ? next : null,
  }
}
