import type { IndustryCode } from '../profile/industry'

/**
 * The lower bounds of 大型, 中型 and 小型 by line of business; people, and sums in 万元, each bound inclusive (“及以上”).
 * Compared row by row on 2026-11-25 with the rule of 2011 (工信部联企业〔2011〕300号, article 4) as other pages quote it, and
 * down to 房地产开发经营 with the table of 2017 (国统字〔2017〕213号); the offices' own pages could not be reached. Of
 * 其他未列明行业 only 300 and 10 were found again, not 100. 铁路运输业 is left out by article 3 in so many words; that 卫生
 * is left out, as only 社会工作 is named of its section, was not found again.
 */
export const SIZE_SOURCE = [
  '中小企业划型标准规定（工信部联企业〔2011〕300号）',
  '统计上大中小微型企业划分办法（2017）（国统字〔2017〕213号）',
]

export type Measure = 'headcount' | 'revenue' | 'assets'

interface Bounds {
  measure: Measure
  /** At least so much for 大型, 中型, 小型. */
  large: number
  medium: number
  small: number
}

export interface SizeThresholds {
  name: string
  /** None where the official texts set no threshold. */
  bounds: readonly Bounds[]
}

const people = (large: number, medium: number, small: number): Bounds => ({
  measure: 'headcount',
  large,
  medium,
  small,
})
const revenue = (large: number, medium: number, small: number): Bounds => ({ measure: 'revenue', large, medium, small })
const assets = (large: number, medium: number, small: number): Bounds => ({ measure: 'assets', large, medium, small })

export const SIZE_LINES = {
  farming: { name: '农、林、牧、渔业', bounds: [revenue(20000, 500, 50)] },
  industry: { name: '工业', bounds: [people(1000, 300, 20), revenue(40000, 2000, 300)] },
  construction: { name: '建筑业', bounds: [revenue(80000, 6000, 300), assets(80000, 5000, 300)] },
  wholesale: { name: '批发业', bounds: [people(200, 20, 5), revenue(40000, 5000, 1000)] },
  retail: { name: '零售业', bounds: [people(300, 50, 10), revenue(20000, 500, 100)] },
  transport: { name: '交通运输业', bounds: [people(1000, 300, 20), revenue(30000, 3000, 200)] },
  railway: { name: '铁路运输业', bounds: [] },
  storage: { name: '仓储业', bounds: [people(200, 100, 20), revenue(30000, 1000, 100)] },
  post: { name: '邮政业', bounds: [people(1000, 300, 20), revenue(30000, 2000, 100)] },
  lodging: { name: '住宿业', bounds: [people(300, 100, 10), revenue(10000, 2000, 100)] },
  catering: { name: '餐饮业', bounds: [people(300, 100, 10), revenue(10000, 2000, 100)] },
  telecoms: { name: '信息传输业', bounds: [people(2000, 100, 10), revenue(100000, 1000, 100)] },
  software: { name: '软件和信息技术服务业', bounds: [people(300, 100, 10), revenue(10000, 1000, 50)] },
  development: { name: '房地产开发经营', bounds: [revenue(200000, 1000, 100), assets(10000, 5000, 2000)] },
  property: { name: '物业管理', bounds: [people(1000, 300, 100), revenue(5000, 1000, 500)] },
  leasing: { name: '租赁和商务服务业', bounds: [people(300, 100, 10), assets(120000, 8000, 100)] },
  other: { name: '其他未列明行业', bounds: [people(300, 100, 10)] },
  socialWork: { name: '社会工作（养老、托育等）', bounds: [people(300, 100, 10)] },
  health: { name: '卫生（医院、诊所等）', bounds: [] },
} as const satisfies Record<string, SizeThresholds>

export type SizeLine = keyof typeof SIZE_LINES

export const isSizeLine = (text: string): text is SizeLine => Object.prototype.hasOwnProperty.call(SIZE_LINES, text)

/** The lines that a section falls under; several where the section alone does not say, none where no threshold is set. */
export const LINES_OF: Record<IndustryCode, readonly SizeLine[]> = {
  A: ['farming'],
  B: ['industry'],
  C: ['industry'],
  D: ['industry'],
  E: ['construction'],
  F: ['wholesale', 'retail'],
  G: ['transport', 'railway', 'storage', 'post'],
  H: ['lodging', 'catering'],
  I: ['telecoms', 'software'],
  J: [],
  K: ['development', 'property', 'other'],
  L: ['leasing'],
  M: ['other'],
  N: ['other'],
  O: ['other'],
  P: [],
  Q: ['socialWork', 'health'],
  R: ['other'],
  S: [],
  T: [],
}
