import { primaryDeadline } from '@/domain/deadline'
import type { Facts, NoticeKind, Window } from '@/domain/notice'
import type { LocalDate } from '@/domain/time'
import { certaintyOf } from '../../checks/certainty'
import type { Document } from '../../document'
import type { Reader } from '../../reader'
import { stableId } from '../../windowId'
import type { Draft } from './draft'
import { readDrafts } from './drafts'
import { windowEvidence } from './evidence'
import { isAllYear, readOpenEnded } from './openEnded'

const windowOf = (doc: Document, draft: Draft, ordinal: number, base: LocalDate): Window => {
  const { audience, action, scope, context } = draft
  const { mention } = context
  return {
    id: stableId(doc.id, audience, action, scope ?? '', String(ordinal)),
    audience,
    action,
    opens: mention.opens,
    closes: mention.closes,
    recurrence: mention.recurrence,
    relative: mention.relative,
    scope,
    rolling: isAllYear(mention),
    yearImplied: mention.yearImplied,
    ...certaintyOf(draft, base),
    evidence: windowEvidence(doc, context),
  }
}

const numbered = (doc: Document, drafts: Draft[], base: LocalDate): Window[] => {
  const counts = new Map<string, number>()
  return drafts.map((draft) => {
    const group = [draft.audience, draft.action, draft.scope].join('|')
    const ordinal = counts.get(group) ?? 0
    counts.set(group, ordinal + 1)
    return windowOf(doc, draft, ordinal, base)
  })
}

const INVITES: readonly NoticeKind[] = ['call', 'policy', 'guide']

/** A window without an end is read only where the firm has no date at all. */
const draftsOf = (doc: Document, { kind, quota }: Facts, base: LocalDate): Draft[] => {
  const stated = readDrafts(doc, base)
  const dated = stated.some(({ audience }) => audience === 'enterprise')
  return dated || !INVITES.includes(kind) ? stated : [...stated, ...readOpenEnded(doc, base, quota !== null)]
}

/** Who has to act by when; a repost counts from the document's own date where that is earlier. */
export const readWindows: Reader = (doc, soFar) => {
  const { issuedOn } = soFar
  const base = issuedOn !== null && issuedOn < doc.publishedOn ? issuedOn : doc.publishedOn
  const windows = numbered(doc, draftsOf(doc, soFar, base), base)
  return { windows, primaryDeadline: primaryDeadline(windows, doc.publishedOn) }
}
