import { isNumberKey } from '@/domain/notice'
import { holds } from '@/domain/region'
import type { Rule } from '@/domain/subsidy'
import type { RuleRow } from '../repositories/rules'
import { supersessionsOf } from '../repositories/supersessions'
import type { SupersessionRow } from '../repositories/supersessions'

/** The rule as its own text has it: the sentence of another notice was put behind its own. */
const asWritten = (rule: Rule): Rule =>
  rule.standing.state === 'standing'
    ? rule
    : { ...rule, standing: { state: 'standing' }, evidence: rule.evidence.slice(0, rule.standing.e) }

/** The rule as another notice leaves it: it refuses and points on. */
const after = (rule: Rule, { state, by, noticeId, evidence }: SupersessionRow): Rule =>
  state === 'standing'
    ? rule
    : { ...rule, standing: { state, by, noticeId, e: rule.evidence.length }, evidence: [...rule.evidence, evidence] }

const nested = (a: string | null, b: string | null): boolean => a !== null && b !== null && (holds(a, b) || holds(b, a))

/** A number names one document; the same title or programme may be another region's. */
const means = ({ reference, regionCode }: SupersessionRow, row: RuleRow): boolean => {
  if (isNumberKey(reference)) return true
  return reference.startsWith('“') ? regionCode === row.regionCode : nested(regionCode, row.regionCode)
}

const latest = (a: SupersessionRow, b: SupersessionRow): number => (a.publishedOn < b.publishedOn ? 1 : -1)

/** What was said last of a rule's document by another notice; what ended it for good goes before all else. */
const lastWord = (said: readonly SupersessionRow[], row: RuleRow): SupersessionRow | undefined => {
  const others = said.filter((each) => each.noticeId !== row.noticeId && means(each, row)).sort(latest)
  return others.find(({ sort }) => sort === 'end') ?? others[0]
}

/** The row as it stands after what other notices said of its document, whichever of them was stored first. */
export const asItStands = async (row: RuleRow): Promise<RuleRow> => {
  const said = lastWord(await supersessionsOf(row.references), row)
  const rule = asWritten(row.rule)
  return { ...row, rule: said === undefined ? rule : after(rule, said) }
}
