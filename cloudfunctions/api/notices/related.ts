import type { Citing } from '@/contract/notices'
import { citedNotice, citedReferences, ownReferences } from '@/domain/notice'
import type { Facts, Relation, RelationType } from '@/domain/notice'
import { noticesCiting, noticesNamed } from '../../_shared/repositories/notices'
import type { CitableRow } from '../../_shared/repositories/notices'

/** Of those that a reference may mean, or that cite one document, so many are looked at. */
const LOOKED_AT = 200
const CITING_SHOWN = 20
/** What a reader of the older document must know. */
const TOLD: readonly RelationType[] = ['extends', 'amends', 'repeals', 'replaces', 'interprets', 'announcesResultOf']

const referable = (row: CitableRow) => ({ ...row, id: row._id })

/** The relations of a notice, each with the stored notice that it means: those stored by now, whenever they came. */
export const resolved = async (noticeId: string, relations: Relation[]): Promise<Relation[]> => {
  const references = [...new Set(relations.flatMap(citedReferences))]
  if (references.length === 0) return relations
  const stored = (await noticesNamed(references, LOOKED_AT)).map(referable)
  return relations.map((relation) => ({ ...relation, noticeId: citedNotice(relation, noticeId, stored)?.id ?? null }))
}

/** What later notices say of this one, the newest first. */
export const citing = async (noticeId: string, title: string, { docNumbers, kind }: Facts): Promise<Citing[]> => {
  const references = ownReferences({ title, docNumbers })
  if (references.length === 0) return []
  const self = [{ id: noticeId, title, docNumbers, kind, publishedOn: '' }]
  const rows = (await noticesCiting(references, LOOKED_AT)).filter(({ _id }) => _id !== noticeId)
  return rows
    .sort((a, b) => (a.publishedOn > b.publishedOn ? -1 : 1))
    .flatMap(({ _id, title, citations }) =>
      citations
        .filter((citation) => TOLD.includes(citation.type) && citedNotice(citation, _id, self) !== null)
        .slice(0, 1)
        .map(({ type }) => ({ type, noticeId: _id, title })),
    )
    .slice(0, CITING_SHOWN)
}
