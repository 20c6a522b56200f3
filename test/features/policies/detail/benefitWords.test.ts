import type { Benefit } from '@/domain/notice'
import { benefitWords } from '@/features/policies/detail/benefitWords'
import { benefit } from '../../../support/benefit'

const bare: Partial<Benefit> = { rate: null, base: null, amountYuan: null, capYuan: null }

test.each<[string, Partial<Benefit>, string]>([
  ['a rate of a base with a ceiling', {}, '设备购置额 × 10%，最高 1,000 万元'],
  ['a rate of nothing named', { base: null, capYuan: null }, '按10%'],
  ['a rate that binary fractions would spoil', { rate: 0.07, capYuan: null }, '设备购置额 × 7%'],
  ['an interest subsidy in points', { ...bare, kind: 'interest', rate: 0.015 }, '贴息 1.5个百分点'],
  ['for how many years', { ...bare, kind: 'interest', rate: 0.02, maxTermMonths: 24 }, '贴息 2个百分点，最长 2 年'],
  ['for how many months', { ...bare, kind: 'interest', rate: 0.02, maxTermMonths: 18 }, '贴息 2个百分点，最长 18 个月'],
  ['a sum', { ...bare, kind: 'lump', amountYuan: 500_000 }, '50 万元'],
  ['a sum for each', { ...bare, kind: 'perUnit', amountYuan: 1000, unit: '人' }, '每人 1,000 元'],
  ['a sum with a ceiling', { ...bare, amountYuan: 1000, unit: '人', capYuan: 300_000 }, '每人 1,000 元，最高 30 万元'],
  ['a ceiling alone', { ...bare, kind: 'cap', capYuan: 2_000_000 }, '最高 200 万元'],
  ['no figure: its own sentence', bare, '按设备购置额的10%给予奖补，最高1000万元'],
])('what a clause gives, in words: %s', (_name, parts, words) => {
  expect(benefitWords(benefit(parts))).toBe(words)
})
