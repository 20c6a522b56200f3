/** What a figure measures. Sums, shares and counts are never added to each other. */
export type Dimension = 'money' | 'pure' | 'count' | 'date'

const money = (power: number) => ({ dimension: 'money' as const, power })
const pure = (power: number) => ({ dimension: 'pure' as const, power })
const count = { dimension: 'count' as const, power: 0 }

/** Every unit of the grammar: what it measures, and its powers of ten in yuan or as a fraction. 个百分点 differs from % in its words only. */
export const UNITS = {
  元: money(0),
  万元: money(4),
  亿元: money(8),
  '%': pure(-2),
  个百分点: pure(-2),
  '‰': pure(-3),
  倍: pure(0),
  年: count,
  月: count,
  天: count,
  季度: count,
  人: count,
  户: count,
  家: count,
  个: count,
  项: count,
  件: count,
  台: count,
  套: count,
  辆: count,
  场: count,
  次: count,
  吨: count,
  千瓦: count,
  千瓦时: count,
  平方米: count,
  亩: count,
  公里: count,
  美元: count,
  展位: count,
  日期: { dimension: 'date' as const, power: 0 },
} as const

export type NumberUnit = keyof typeof UNITS
/** 是否 is answered yes or no, 选项 by one of the choices. */
export type Unit = NumberUnit | '是否' | '选项'

export const isNumberUnit = (unit: string): unit is NumberUnit => Object.prototype.hasOwnProperty.call(UNITS, unit)
