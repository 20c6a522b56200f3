import type { Input } from './grammar/rule'
import { UNITS, isNumberUnit } from './grammar/units'

/** What a label says besides what is measured: whose, for what purpose, that it is the whole. Periods, places and taxes are measured. */
const BESIDE: [RegExp, string][] = [
  [/[“”"'\s]/g, ''],
  [/^(?:该|本|所)?(?:申报)?(?:项目|企业|单位|申请人)的?/, ''],
  [/技术(?=设备|装备|改造)/g, ''],
  [/实际(?=购置|投入|支付|支出|发生|成交|到账)/g, ''],
  [/购买|采购|购入/g, '购置'],
  [/(?:上一年度|上一年|上年度)/g, '上年'],
  [/(?:总金额|总额|金额|总计|合计)$/, '额'],
  [/(费用?|支出|收入|投资|投入|经费|成本)(?:总)?额$/, '$1'],
  [/费用$/, '费'],
]

/** What names a quantity at least: 设备购置, 研发费. */
const SHORTEST = 3

const measuredIn = (label: string): string => BESIDE.reduce((rest, [words, by]) => rest.replace(words, by), label)

/** Sums of money are of one kind, in yuan or in 万元; counts of different things are not. */
const kindOf = ({ unit }: Pick<Input, 'unit'>): string | null => {
  if (!isNumberUnit(unit) || UNITS[unit].dimension === 'date') return null
  return UNITS[unit].dimension === 'money' ? 'money' : unit
}

/**
 * True where two figures, asked by different words, may well be the same: the words differ only in whose or for what, or
 * in saying that it is the whole. It is a reason to ask and never one to fill in. A figure that means something in its
 * own rule only is like no other.
 */
export const areAlike = (a: Pick<Input, 'id' | 'label' | 'unit'>, b: Pick<Input, 'id' | 'label' | 'unit'>): boolean => {
  const [kind, own] = [kindOf(a), [a, b].some(({ id, label }) => id !== label)]
  if (kind === null || kind !== kindOf(b) || own || a.label === b.label) return false
  const measured = measuredIn(a.label)
  return measured.length >= SHORTEST && measured === measuredIn(b.label)
}
