import { GRAMMAR, validateRule } from '@/domain/subsidy'
import type { Rule } from '@/domain/subsidy'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** A computable rule of a notice; _id is the rule's. */
export interface RuleRow extends Row {
  noticeId: string
  noticeTitle: string
  rule: Rule
  /** What others may call the document that the rule rests on, so that what ends or halts it finds the rule. */
  references: string[]
  /** Whose firms it addresses; null where the text names no region. */
  regionCode: string | null
  feedKey: string
  listed: boolean
  /** Of a pack's rule as it was put, so that the same is not put again. */
  digest?: string
}

const OF_NOTICE_MAX = 100
const NAMED_MAX = 400

const rules = table<RuleRow>('rules')

/** Stores a rule; one that is not of the grammar is refused, the error naming the node. */
export const putRule = async (row: RuleRow): Promise<void> => {
  const validated = validateRule(row.rule)
  if (validated.outcome === 'invalid') {
    const [fault] = validated.faults
    throw new Error(`RULE_INVALID ${row._id} ${fault?.path}: ${fault?.message}`)
  }
  await rules.put(row)
}

/** The rows of a notice, in no order. */
export const rowsOfNotice = (noticeId: string): Promise<RuleRow[]> =>
  rules.find({ where: { noticeId }, limit: OF_NOTICE_MAX })

const startOf = ({ evidence, amount }: Rule): number => evidence[amount.e]?.start ?? 0

/** The rules of a notice in the order of its text. */
export const rulesOf = async (noticeId: string): Promise<Rule[]> =>
  (await rowsOfNotice(noticeId))
    .map(({ rule }) => rule)
    .filter(({ grammar }) => grammar === GRAMMAR)
    .sort((a, b) => startOf(a) - startOf(b))

/** Whose firms rules address: of these regions or of all, or of regions below one. */
export type RegionsWanted = { among: (string | null)[] } | { from: string; before: string }

const regionCondition = (wanted: RegionsWanted) =>
  'among' in wanted ? command.in(wanted.among) : command.gt(wanted.from).and(command.lt(wanted.before))

/** Rules of listed notices, the newest notice first; null for those of any region. */
export const newestRules = (wanted: RegionsWanted | null, limit: number): Promise<RuleRow[]> =>
  rules.find({
    where: { listed: true, ...(wanted !== null && { regionCode: regionCondition(wanted) }) },
    orderBy: [['feedKey', 'desc']],
    limit,
  })

export const removeRule = (id: string): Promise<void> => rules.remove(id)

/** Makes the stored rules of a notice these and no others. */
export const replaceRules = async (noticeId: string, rows: RuleRow[]): Promise<void> => {
  const kept = new Set(rows.map(({ _id }) => _id))
  for (const row of rows) await putRule(row)
  for (const { _id } of await rowsOfNotice(noticeId)) if (!kept.has(_id)) await removeRule(_id)
}

/** The rules of these ids that exist. */
export const rulesByIds = (ids: string[]): Promise<RuleRow[]> => rules.getMany(ids)

/** The rules whose document others call by any of these. */
export const rulesNamed = async (references: string[]): Promise<RuleRow[]> =>
  references.length === 0 ? [] : rules.find({ where: { references: command.in(references) }, limit: NAMED_MAX })
