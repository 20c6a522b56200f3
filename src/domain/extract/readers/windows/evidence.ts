import type { Evidence } from '@/domain/text'
import { evidenceOf } from '@/domain/text'
import type { Document } from '../../document'
import type { Context } from './context'

/** Longer sentences are shown by the clauses around the day. */
const WHOLE = 120
const CLAUSES = 160

const clauseStart = (head: string): number => {
  const cut = Math.max(head.lastIndexOf(','), head.lastIndexOf(';')) + 1
  return head.length - cut < 4 && cut > 0 ? Math.max(head.lastIndexOf(',', cut - 2) + 1, 0) : cut
}

/** The sentence of a window, or of a long one the clauses that hold it. */
export const windowEvidence = (doc: Document, { mention, sentence, head }: Context): Evidence => {
  if (sentence.end - sentence.start <= WHOLE) return evidenceOf(doc.source, sentence.start, sentence.end)
  const start = Math.max(mention.start - head.length + clauseStart(head), mention.end - CLAUSES)
  const limit = Math.min(sentence.end, start + CLAUSES)
  const comma = limit === sentence.end ? limit : doc.source.text.lastIndexOf(',', limit)
  return evidenceOf(doc.source, start, comma > mention.end ? comma : Math.max(limit, mention.end))
}
