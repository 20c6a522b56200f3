import type { ListedRule } from '@/contract/rules'
import { emptyProfile, unmetWords } from '@/domain/company'
import type { Profile } from '@/domain/company'
import { ALL_REGIONS, NATIONAL_CODE, ancestorsOf, levelOfCode } from '@/domain/region'
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

/** Of a place and what holds it, and of those that name none: the country's are there in any case, a neighbour's never. */
const reaching = (place: string | null): RegionsWanted => ({
  among: place === null ? [NATIONAL_CODE, null] : [place, ...ancestorsOf(place), null],
})

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

interface Asked {
  firm: Profile | null
  /** Null where none is known. */
  place: string | null | typeof ALL_REGIONS
  today: LocalDate
  isCurrent: (row: RuleRow) => boolean
}

/** Rules as they are stored, each document once; the newest notice first. */
const stored = async (wanted: RegionsWanted | null, { isCurrent }: Asked) => {
  const all = (await newestRules(wanted, READ)).filter(isCurrent)
  const notices = await noticesOf(all)
  return { notices, rows: onceADocument(all, new Map(notices.map(({ _id, clusterId }) => [_id, clusterId]))) }
}

/** The firm as it would stand in the place that was chosen. */
const firmIn = ({ firm, place }: Asked): Profile => ({
  ...(firm ?? emptyProfile('')),
  ...(place !== ALL_REGIONS && { region: place }),
})

/** What can be computed for a firm in a place: first the rules of notices that it fails in nothing, then the others. */
export const rulesForFirm = async (asked: Asked): Promise<ListedRule[]> => {
  const { place, today } = asked
  const { notices, rows } = await stored(place === ALL_REGIONS ? null : reaching(place), asked)
  const unmet = unmetIn(notices, firmIn(asked), today)
  const rules = rows.map((row) => listed(row, unmet.get(row.noticeId)))
  const fitting = rules.filter((rule) => rule.unmet.length === 0)
  return [...fitting, ...rules.filter((rule) => !fitting.includes(rule))].slice(0, SHOWN)
}

const isOfCountry = ({ regionCode }: RuleRow): boolean => regionCode === null || regionCode === NATIONAL_CODE

/** How many more can be computed in the places within one; within the country where no place is known. */
export const rulesWithin = async (asked: Asked): Promise<number> => {
  const { place } = asked
  const wanted = place === null ? null : below(place)
  if (place === ALL_REGIONS || (wanted === null && place !== null)) return 0
  return (await stored(wanted, asked)).rows.filter((row) => !isOfCountry(row)).length
}
