import type { Facts } from '@/domain/notice'
import type { NoticeTextRow } from '../repositories/noticeTexts'

const withoutVersion = ({ extractorVersion, ...facts }: Facts): string => {
  void extractorVersion
  return JSON.stringify(facts)
}

/**
 * A stored text with what a newer extractor reads in it. Confirmed facts stay as they are: what is read otherwise is put
 * before a person.
 */
export const reviewed = (stored: NoticeTextRow, read: Facts): NoticeTextRow => {
  if (stored.review?.state !== 'confirmed') return { ...stored, facts: read }
  const proposed = withoutVersion(stored.facts) === withoutVersion(read) ? null : read
  const facts = { ...stored.facts, extractorVersion: read.extractorVersion }
  return { ...stored, facts, review: { ...stored.review, proposed } }
}
