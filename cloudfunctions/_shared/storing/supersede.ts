import { haltsOf } from '@/domain/extract'
import { citedReferences, programmeKey } from '@/domain/notice'
import type { NoticeKind, Relation } from '@/domain/notice'
import type { NoticeTextRow } from '../repositories/noticeTexts'
import { putRule, rulesNamed } from '../repositories/rules'
import { putSupersession, removeSupersession, supersessionsBy, supersessionsOf } from '../repositories/supersessions'
import type { SupersessionRow } from '../repositories/supersessions'
import { asItStands } from './standing'

const ENDS: Partial<Record<Relation['type'], 'repealed' | 'replaced'>> = { repeals: 'repealed', replaces: 'replaced' }
/** They tell of what another document says. */
const TELLS: readonly NoticeKind[] = ['news', 'interpretation']

type Said = Pick<SupersessionRow, 'sort' | 'state' | 'evidence'> & { references: string[] }

const endings = ({ facts: { relations } }: NoticeTextRow): Said[] =>
  relations.flatMap((relation): Said[] => {
    const state = ENDS[relation.type]
    const { evidence } = relation
    return state === undefined ? [] : [{ sort: 'end', state, evidence, references: citedReferences(relation) }]
  })

const halts = (text: NoticeTextRow): Said[] =>
  TELLS.includes(text.facts.kind)
    ? []
    : haltsOf(text).map(({ state, evidence, programme, ...cited }) => ({
        ...{ sort: 'halt', state, evidence },
        references: [...citedReferences(cited), ...(programme === null ? [] : [programmeKey(programme)])],
      }))

type NewRow = Omit<SupersessionRow, '_id'>

const saidBy = (text: NoticeTextRow, regionCode: string | null): NewRow[] => {
  const { _id, title, publishedOn } = text
  return [...endings(text), ...halts(text)].flatMap(({ references, ...said }) =>
    references.map((reference) => ({ ...said, reference, by: title, noticeId: _id, publishedOn, regionCode })),
  )
}

const isOf = (a: NewRow, b: NewRow): boolean => a.sort === b.sort && a.reference === b.reference

/** What was said of the same by a later notice stays. */
const putUnlessOlder = async (rows: NewRow[]): Promise<void> => {
  const stored = await supersessionsOf(rows.map(({ reference }) => reference))
  for (const row of rows) {
    const before = stored.find((each) => isOf(each, row))
    const older = before && before.noticeId !== row.noticeId && before.publishedOn > row.publishedOn
    if (!older) await putSupersession(row)
  }
}

/**
 * Marks the rules of every document that a text repeals, replaces, suspends, says to be spent or takes up again; what it
 * said before and says no longer is taken back. Repeating it changes nothing.
 */
export const supersede = async (text: NoticeTextRow, regionCode: string | null): Promise<void> => {
  const rows = saidBy(text, regionCode)
  const unsaid = (await supersessionsBy(text._id)).filter((before) => !rows.some((row) => isOf(row, before)))
  if (rows.length === 0 && unsaid.length === 0) return
  for (const { _id } of unsaid) await removeSupersession(_id)
  await putUnlessOlder(rows)
  const touched = [...rows, ...unsaid].map(({ reference }) => reference)
  for (const row of await rulesNamed([...new Set(touched)])) await putRule(await asItStands(row))
}
