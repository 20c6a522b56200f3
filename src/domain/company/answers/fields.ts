import { addMonths, daysBetween, parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Profile } from '../profile/profile'

/** What a question of a text asks for, and in which unit. */
export interface AskedOf {
  label: string
  unit: string
}

/** A figure as text: sums in yuan, shares in percent, days as YYYY-MM-DD. */
type Figure = string

export interface ProfileFigure {
  unit: string
  /** The whole label: 新增营业收入 or 近三年营业收入 ask for something else. */
  label: RegExp
  name: string
  read: (profile: Profile, today: LocalDate) => Figure | null
  /** What an answer says of the firm; left out where the answer is worked out from something else. */
  write?: (figure: Figure) => Partial<Profile> | null
}

const MONTHS_A_YEAR = 12
const PLACES = 100

/** Months that have passed, a begun one as a fraction of it: never a whole number before the day itself. */
const monthsSince = (from: LocalDate, today: LocalDate): number => {
  let whole = 0
  while (addMonths(from, whole + 1) <= today) whole += 1
  const rest = daysBetween(addMonths(from, whole), today)
  return rest <= 0 ? whole : whole + Math.min(Math.max(rest / 31, 1 / PLACES), 1 - 1 / PLACES)
}

const existedFor =
  (months: number): ProfileFigure['read'] =>
  ({ foundedOn }, today) => {
    if (foundedOn === null || foundedOn > today) return null
    const exact = monthsSince(foundedOn, today) / months
    const [whole, rest] = [Math.floor(exact), exact - Math.floor(exact)]
    if (rest === 0) return String(whole)
    return (whole + Math.min(Math.max(rest, 1 / PLACES), 1 - 1 / PLACES)).toFixed(2)
  }

const AGE = /^(?:企业)?(?:成立|设立|注册(?:登记)?|经营)(?:时间|年限|期限|年数|月数)?$/
const WHEN = '(?:企业|单位)?(?:上一?年度?|上一?会计年度|年度?)?'
const PEOPLE_MOST = 10_000_000

const people = (figure: Figure): Partial<Profile> | null =>
  /^\d+$/.test(figure) && Number(figure) <= PEOPLE_MOST ? { headcount: Number(figure) } : null
const percent = (figure: Figure): Partial<Profile> | null =>
  /^(?:100|\d{1,2}(?:\.\d{1,2})?)$/.test(figure) ? { rdPercent: figure } : null
const founded = (figure: Figure): Partial<Profile> | null => {
  const foundedOn = parseLocalDate(figure)
  return foundedOn === null ? null : { foundedOn }
}

/** The profile's figures by the names that texts give them, one line a name; the profile holds the last full year. */
export const PROFILE_FIGURES: readonly ProfileFigure[] = [
  {
    ...{
      unit: '元',
      name: '营业收入',
      label: new RegExp(`^${WHEN}(?:营业(?:总)?收入|营业额|营收|销售收入)(?:总额)?$`),
    },
    read: ({ revenueYuan }) => revenueYuan,
    write: (revenueYuan) => ({ revenueYuan }),
  },
  {
    ...{ unit: '元', name: '资产总额', label: new RegExp(`^${WHEN}(?:末|年末)?(?:资产总额|总资产|资产总计)$`) },
    read: ({ assetsYuan }) => assetsYuan,
    write: (assetsYuan) => ({ assetsYuan }),
  },
  {
    ...{ unit: '人', name: '从业人员', label: /^(?:企业|单位)?(?:从业人员|职工|员工)(?:人数|总数|总人数|数)?$/ },
    read: ({ headcount }) => (headcount === null ? null : String(headcount)),
    write: people,
  },
  {
    ...{ unit: '%', name: '研发费用占比' },
    label:
      /^(?:上一?年度?|年度?)?(?:研发|研究开发)(?:经费|费用|投入|支出|总额)*(?:强度|占(?:企业)?(?:当年|同期|上一?年度?)?(?:营业|销售|主营业务)(?:总)?收入(?:总额)?的?(?:比例|比重|比)?)$/,
    read: ({ rdPercent }) => rdPercent,
    write: percent,
  },
  {
    ...{ unit: '日期', name: '成立日期', label: /^(?:企业)?(?:成立|设立|注册(?:登记)?)(?:日期|时间)$/ },
    read: ({ foundedOn }) => foundedOn,
    write: founded,
  },
  { ...{ unit: '年', name: '成立年限', label: AGE }, read: existedFor(MONTHS_A_YEAR) },
  { ...{ unit: '月', name: '成立年限', label: AGE }, read: existedFor(1) },
]

/** The figure of the profile that a question asks for, or null. */
export const profileFigure = ({ label, unit }: AskedOf): ProfileFigure | null =>
  PROFILE_FIGURES.find((figure) => figure.unit === unit && figure.label.test(label.replace(/\s/g, ''))) ?? null
