import { amountWords } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Condition } from '@/domain/notice'
import type { Profile } from '../profile/profile'
import type { Figure, ProfileField } from './verdict'

/** Which figure of the profile a condition speaks of. */
interface FigureRule {
  unit: '元' | '人' | '%'
  names: RegExp
  /** Words that make it another figure: a share, a growth, a part of the staff. */
  never: RegExp
  read: (profile: Profile) => Figure
}

/** The profile holds one full year; what must hold for several years is not known from it. */
const SEVERAL_YEARS = /近[两二三四五\d]|[两二三四五]年|连续|每年|历年|累计|平均|年均|复合|^年(?!营|销|主|研|收|末|产)/

const given = (
  value: Decimal | null,
  known: 'exact' | 'atMost',
  field: ProfileField,
  name: string,
  unit: FigureRule['unit'],
): Figure => {
  if (value === null) return { known: 'nothing', missing: name, field }
  const amount = unit === '元' ? amountWords(value) : `${value}${unit === '%' ? '%' : ' 人'}`
  return { known, value, words: `${name} ${amount}` }
}

const PART = /占|比|增长|增幅|人均|亩均|出口|税|利润|研发|新产品|每/

/** One line a figure; the first whose words fit decides. */
const RULES: readonly FigureRule[] = [
  {
    unit: '元',
    names: /主营(?:业务)?收入/,
    never: PART,
    read: ({ revenueYuan }) => given(revenueYuan, 'atMost', 'revenueYuan', '营业收入', '元'),
  },
  {
    unit: '元',
    names: /营业(?:总)?收入|销售(?:总)?(?:收入|额)|营收|营业额/,
    never: PART,
    read: ({ revenueYuan }) => given(revenueYuan, 'exact', 'revenueYuan', '营业收入', '元'),
  },
  {
    unit: '元',
    names: /净资产|所有者权益/,
    never: PART,
    read: ({ assetsYuan }) => given(assetsYuan, 'atMost', 'assetsYuan', '资产总额', '元'),
  },
  {
    unit: '元',
    names: /资产总额|总资产|资产总计/,
    never: PART,
    read: ({ assetsYuan }) => given(assetsYuan, 'exact', 'assetsYuan', '资产总额', '元'),
  },
  {
    unit: '人',
    names: /从业人员|职工(?:总|人)?数?|员工(?:总|人)?数?/,
    never: /研发|科技|技术|研究|参保|本科|大专|博士|硕士|残疾|新增|招用|吸纳|裁|缴/,
    read: ({ headcount }) =>
      given(headcount === null ? null : String(headcount), 'exact', 'headcount', '从业人员', '人'),
  },
  {
    unit: '%',
    names: /(?:研发|研究开发)(?:经费|费用|投入|支出|总额|强度)*.{0,6}(?:占|比|强度)/,
    never: /增长|人员|增幅|设备|境内/,
    read: ({ rdPercent }) => given(rdPercent, 'exact', 'rdPercent', '研发费用占营业收入', '%'),
  },
]

/** The firm's figure that a condition asks for; null where the profile has no such figure. */
export const figureFor = ({ field, unit }: Pick<Condition, 'field' | 'unit'>, profile: Profile): Figure | null => {
  if (SEVERAL_YEARS.test(field)) return null
  const rule = RULES.find((one) => one.unit === unit && one.names.test(field) && !one.never.test(field))
  return rule ? rule.read(profile) : null
}
