import type { ListedPlace, RuleListRequest } from '@/contract/rules'
import type { Profile } from '@/domain/company'
import { divisionOf } from '@/domain/divisions'
import { ALL_REGIONS, NATIONAL_CODE, levelOfCode } from '@/domain/region'
import { GRAMMAR } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'
import { currentOf, readerById } from '../../_shared/repositories/readers'
import { rowsOfNotice, rulesByIds } from '../../_shared/repositories/rules'
import type { RuleRow } from '../../_shared/repositories/rules'
import { listed, rulesForFirm, rulesWithin, unmetByNotice } from './forFirm'

/** Rules that an older program stored wait to be read again. */
const isCurrent = ({ rule }: RuleRow): boolean => rule.grammar === GRAMMAR

/** In the order in which they were named. */
const named = async (ids: string[]): Promise<RuleRow[]> =>
  (await rulesByIds(ids)).sort((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id))

const asked = ({ noticeId, ids }: RuleListRequest): Promise<RuleRow[]> | null => {
  if (ids !== undefined) return named(ids)
  return noticeId === undefined ? null : rowsOfNotice(noticeId)
}

/** Those that were named, with what of their notices the firm fails. */
const rulesNamed = async (pending: Promise<RuleRow[]>, firm: Profile | null, today: LocalDate) => {
  const rows = (await pending).filter(isCurrent)
  const unmet = await unmetByNotice(rows, firm, today)
  return rows.map((row) => listed(row, unmet.get(row.noticeId)))
}

const placeOf = (region: string | null): ListedPlace => {
  if (region === null || region === ALL_REGIONS) return region
  return { code: region, name: region === NATIONAL_CODE ? '全国' : (divisionOf(region)?.name ?? region) }
}

const codeOf = (place: ListedPlace): string | null => (place === null || place === ALL_REGIONS ? place : place.code)

/** What can be computed: of a notice, by name, or for the reader's firm in a place; with what is known of the firm. */
export const rulesList: UseCase<'rules.list'> = async (request, { openid, now, today }) => {
  const reader = await readerById(openid)
  const firm = currentOf(reader)
  const pending = asked(request)
  if (pending !== null) return { rules: await rulesNamed(pending, firm, today), firm, now }
  const place = placeOf(request.region ?? reader.region)
  const code = codeOf(place)
  if (code !== null && code !== ALL_REGIONS && levelOfCode(code) === null)
    return badRequest(`“${code}”不是行政区划代码`, 'region')
  const wanted = { firm, place: code, today, isCurrent }
  const [rules, within] = await Promise.all([rulesForFirm(wanted), rulesWithin(wanted)])
  return { rules, firm, place, within, now }
}
