import type { Relation } from '@/domain/notice'
import type { Rule } from '@/domain/subsidy'
import type { NoticeTextRow } from '../repositories/noticeTexts'
import { putRule, rulesOfDocument } from '../repositories/rules'
import type { RuleRow } from '../repositories/rules'
import { putSupersession, supersessionOf } from '../repositories/supersessions'
import type { SupersessionRow } from '../repositories/supersessions'

const STATES: Partial<Record<Relation['type'], SupersessionRow['state']>> = {
  repeals: 'repealed',
  replaces: 'replaced',
}

/** The rule of a document that was ended: it refuses and points on. */
export const ended = (rule: Rule, { state, by, noticeId, evidence }: SupersessionRow): Rule => ({
  ...rule,
  standing: { state, by, noticeId, e: rule.evidence.length },
  evidence: [...rule.evidence, evidence],
})

/** What ended a document, or null; a notice does not end its own. */
export const endingOf = async (docNumber: string | null, noticeId: string): Promise<SupersessionRow | null> => {
  const over = docNumber === null ? null : await supersessionOf(docNumber)
  return over?.noticeId === noticeId ? null : over
}

/** The row as it stands after what other notices said of its document, whichever of them was stored first. */
export const asItStands = async (row: RuleRow): Promise<RuleRow> => {
  const over = await endingOf(row.docNumber, row.noticeId)
  return over === null ? row : { ...row, rule: ended(row.rule, over) }
}

/** Marks the rules of every document that a text repeals or replaces. Repeating it changes nothing. */
export const supersede = async ({ _id, title, facts }: NoticeTextRow): Promise<void> => {
  for (const { type, docNumber, evidence } of facts.relations) {
    const state = STATES[type]
    if (state === undefined || docNumber === null || facts.docNumbers.includes(docNumber)) continue
    const row = { _id: docNumber, state, by: title, noticeId: _id, evidence }
    await putSupersession(row)
    const standing = (await rulesOfDocument(docNumber)).filter(({ rule }) => rule.standing.state === 'standing')
    for (const old of standing) await putRule({ ...old, rule: ended(old.rule, row) })
  }
}
