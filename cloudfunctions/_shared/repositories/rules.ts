import type { Rule } from '@/domain/subsidy'
import { table } from '../table'
import type { Row } from '../table'

/** A computable rule of a notice; _id is the rule's. */
export interface RuleRow extends Row {
  noticeId: string
  noticeTitle: string
  rule: Rule
  feedKey: string
  listed: boolean
}

const OF_NOTICE_MAX = 100

const rules = table<RuleRow>('rules')

const rowsOf = (noticeId: string): Promise<RuleRow[]> => rules.find({ where: { noticeId }, limit: OF_NOTICE_MAX })

/** The rules of a notice in the order of its text. */
export const rulesOf = async (noticeId: string): Promise<Rule[]> =>
  (await rowsOf(noticeId)).map(({ rule }) => rule).sort((a, b) => a.evidence.start - b.evidence.start)

/** Rules of listed notices, the newest notice first. */
export const newestRules = (limit: number): Promise<RuleRow[]> =>
  rules.find({ where: { listed: true }, orderBy: [['feedKey', 'desc']], limit })

/** Makes the stored rules of a notice these and no others. */
export const replaceRules = async (noticeId: string, rows: RuleRow[]): Promise<void> => {
  const kept = new Set(rows.map(({ _id }) => _id))
  for (const row of rows) await rules.put(row)
  for (const { _id } of await rowsOf(noticeId)) if (!kept.has(_id)) await rules.remove(_id)
}
