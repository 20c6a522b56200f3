import type { ListedRule, RuleListRequest } from '@/contract/rules'
import { GRAMMAR } from '@/domain/subsidy'
import type { Call, UseCase } from '../../_shared/handler'
import { currentOf, readerById } from '../../_shared/repositories/readers'
import { rowsOfNotice, rulesByIds } from '../../_shared/repositories/rules'
import type { RuleRow } from '../../_shared/repositories/rules'
import { listed, rulesForFirm, unmetByNotice } from './forFirm'

/** Rules that an older program stored wait to be read again. */
const isCurrent = ({ rule }: RuleRow): boolean => rule.grammar === GRAMMAR

/** In the order in which they were named. */
const named = async (ids: string[]): Promise<RuleRow[]> =>
  (await rulesByIds(ids)).sort((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id))

const asked = ({ noticeId, ids }: RuleListRequest): Promise<RuleRow[]> | null => {
  if (ids !== undefined) return named(ids)
  return noticeId === undefined ? null : rowsOfNotice(noticeId)
}

type Reader = Awaited<ReturnType<typeof readerById>>

const rulesFor = async (request: RuleListRequest, reader: Reader, { today }: Call): Promise<ListedRule[]> => {
  const firm = currentOf(reader)
  const pending = asked(request)
  if (pending === null) return rulesForFirm(firm, reader.region, { today, isCurrent })
  const rows = (await pending).filter(isCurrent)
  const unmet = await unmetByNotice(rows, firm, today)
  return rows.map((row) => listed(row, unmet.get(row.noticeId)))
}

/** What can be computed: of a notice, by name, or for the reader's firm; with what is known of the firm. */
export const rulesList: UseCase<'rules.list'> = async (request, call) => {
  const reader = await readerById(call.openid)
  return { rules: await rulesFor(request, reader, call), firm: currentOf(reader), now: call.now }
}
