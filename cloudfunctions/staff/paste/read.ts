import { factWords, keyedFacts } from '@/domain/review'
import type { DeskUseCase } from '../handler'
import { quotationOf } from '../review/quotation'
import { pastedText } from './text'

/** What the machine reads in a pasted text; nothing is stored. */
export const pasteRead: DeskUseCase<'paste.read'> = async (request, { now, today }) => {
  const { text, before } = await pastedText(request, today)
  const { kind, issuers, region, docNumbers } = text.facts
  return {
    ...{ kind, issuers, regionName: region?.name ?? null, docNumbers },
    facts: keyedFacts(text.facts).map((of) => ({
      ...{ key: of.key, kind: of.kind, certainty: of.fact.certainty, words: factWords(of, today) },
      quotation: quotationOf(text.body, of.fact.evidence),
    })),
    replaces: before === null ? null : { id: before._id, title: before.title },
    now,
  }
}
