import type { ListedRule } from '@/contract/rules'
import { emptyProfile, unmetWords } from '@/domain/company'
import type { Profile } from '@/domain/company'
import { ancestorsOf, levelOfCode } from '@/domain/region'
import type { LocalDate } from '@/domain/time'
import { noticesByIds } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { newestRules } from '../../_shared/repositories/rules'
import type { RegionsWanted, RuleRow } from '../../_shared/repositories/rules'
import { onceADocument } from './once'

const SHOWN = 100
const READ = 400

const AFTER_ALL = ':'

/** The codes below a province or city lie between its own and the next: 320100 and 3202. */
const below = (code: string): RegionsWanted | null => {
  const level = levelOfCode(code)
  if (level !== 'province' && level !== 'city') return null
  return { from: code, before: `${code.slice(0, level === 'province' ? 2 : 4)}${AFTER_ALL}` }
}

/**
 * Rules that may be for a firm in a region, the newest notice first: of the region and what holds it, of those that name
 * none, and of places within it, where the firm may well be.
 */
const reaching = async (region: string | null): Promise<RuleRow[]> => {
  if (region === null) return newestRules(null, READ)
  const within = below(region)
  const [here, inside] = await Promise.all([
    newestRules({ among: [region, ...ancestorsOf(region), null] }, READ),
    within === null ? [] : newestRules(within, READ),
  ])
  return [...here, ...inside].sort((a, b) => (a.feedKey < b.feedKey ? 1 : -1))
}

/** The notices of rules, as far as they are stored: those of packs are not. */
const noticesOf = (rows: readonly RuleRow[]): Promise<CardRow[]> =>
  noticesByIds([...new Set(rows.map(({ noticeId }) => noticeId))])

type Unmet = Map<string, string[]>

const unmetIn = (notices: readonly CardRow[], firm: Profile, today: LocalDate): Unmet =>
  new Map(notices.map(({ _id, region, conditions = [] }) => [_id, unmetWords({ region, conditions }, firm, today)]))

/** By notice, what of it the firm fails. */
export const unmetByNotice = async (
  rows: readonly RuleRow[],
  firm: Profile | null,
  today: LocalDate,
): Promise<Unmet> => (firm === null || rows.length === 0 ? new Map() : unmetIn(await noticesOf(rows), firm, today))

/** A stored rule as lists show it. */
export const listed = ({ rule, noticeTitle }: RuleRow, unmet: string[] = []): ListedRule => ({
  ...rule,
  noticeTitle,
  unmet,
})

/** What can be computed for a firm: first the rules of notices that it fails in nothing, then the others. */
export const rulesForFirm = async (
  firm: Profile | null,
  region: string | null,
  { today, isCurrent }: { today: LocalDate; isCurrent: (row: RuleRow) => boolean },
): Promise<ListedRule[]> => {
  const all = (await reaching(region)).filter(isCurrent)
  const notices = await noticesOf(all)
  const rows = onceADocument(all, new Map(notices.map(({ _id, clusterId }) => [_id, clusterId])))
  const unmet = unmetIn(notices, firm ?? { ...emptyProfile(''), region }, today)
  const rules = rows.map((row) => listed(row, unmet.get(row.noticeId)))
  const fitting = rules.filter((rule) => rule.unmet.length === 0)
  return [...fitting, ...rules.filter((rule) => !fitting.includes(rule))].slice(0, SHOWN)
}
