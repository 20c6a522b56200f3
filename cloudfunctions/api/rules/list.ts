import type { RuleListRequest } from '@/contract/rules'
import { GRAMMAR } from '@/domain/subsidy'
import { holds } from '@/domain/region'
import type { UseCase } from '../../_shared/handler'
import { readerSettings } from '../../_shared/repositories/readers'
import { newestRules, rowsOfNotice, rulesByIds } from '../../_shared/repositories/rules'
import type { RuleRow } from '../../_shared/repositories/rules'

const SHOWN = 100
/** Read before the firm's region sorts them out. */
const READ = 400

/** Rules that address the reader's firm: those of its region and what holds it, and those that name none. */
const matching = async (openid: string): Promise<RuleRow[]> => {
  const [rows, { region }] = await Promise.all([newestRules(READ), readerSettings(openid)])
  const reaches = ({ regionCode }: RuleRow) => region === null || regionCode === null || holds(regionCode, region)
  return rows.filter(reaches).slice(0, SHOWN)
}

/** Rules that an older program stored wait to be read again. */
const isCurrent = ({ rule }: RuleRow): boolean => rule.grammar === GRAMMAR

/** In the order in which they were named. */
const named = async (ids: string[]): Promise<RuleRow[]> =>
  (await rulesByIds(ids)).sort((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id))

const rowsFor = ({ noticeId, ids }: RuleListRequest, openid: string): Promise<RuleRow[]> => {
  if (ids !== undefined) return named(ids)
  return noticeId === undefined ? matching(openid) : rowsOfNotice(noticeId)
}

/** What can be computed: of a notice, by name, or for the reader's firm. */
export const rulesList: UseCase<'rules.list'> = async (request, { openid, now }) => ({
  rules: (await rowsFor(request, openid)).filter(isCurrent).map(({ rule, noticeTitle }) => ({ ...rule, noticeTitle })),
  now,
})
