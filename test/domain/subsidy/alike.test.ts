import fc from 'fast-check'
import { areAlike } from '@/domain/subsidy'
import { asked } from '../../support/rule'

const pair = (a: string, b: string): boolean => {
  const [one, other] = asked(a, b)
  return one !== undefined && other !== undefined && areAlike(one, other)
}

describe('figures that may be the same', () => {
  it.each([
    ['技术设备购置总额:元', '项目设备购置总额:元'],
    ['设备购置额:元', '项目设备采购总金额:万元'],
    ['设备购置总额:元', '设备实际购置额:元'],
    ['研发费用:元', '企业研发费用总额:元'],
    ['上年度营业收入:万元', '企业上一年度营业收入:元'],
    ['固定资产投资额:元', '项目固定资产投资总额:元'],
  ])('%s and %s differ in whose or for what only', (a, b) => expect(pair(a, b)).toBe(true))

  it.each([
    ['a price and its tax', '设备购置总额:元', '设备购置税额:元'],
    ['a price without its tax', '设备购置总额:元', '设备购置总额（不含税）:元'],
    ['costs and people', '研发费用:元', '研发人员数:人'],
    ['the same words in other units', '项目研发投入:元', '研发投入:%'],
    ['counts of different things', '项目培训数量:人', '培训数量:场'],
    ['what is bought', '软件购置总额:元', '设备购置总额:元'],
    ['this year and the last', '上年度研发费用:元', '本年度研发费用:元'],
    ['a part in time', '申报年度技术设备购置总额:元', '技术设备购置总额:元'],
    ['growth and level', '研发费用增长额:元', '研发费用:元'],
    ['a loan and its interest', '贷款本金:元', '贷款利息:元'],
    ['buying and investing', '设备购置额:元', '设备投资额:元'],
    ['what is sworn by whom', '核定设备购置额:元', '设备购置额:元'],
    ['what names nothing', '项目金额:元', '企业总额:元'],
    ['days', '项目开工日:日期', '开工日:日期'],
    ['yes and no', '项目已竣工:是否', '已竣工:是否'],
    ['the very same, which is asked once', '设备购置额:元', '设备购置额:元'],
  ])('%s: %s is not %s', (_what, a, b) => expect(pair(a, b)).toBe(false))

  it('a figure that means something in its own rule only is like no other', () => {
    const [one, other] = asked('项目核定支持费用:元', '核定支持费用:元')
    expect(one && other && areAlike({ ...one, id: '项目核定支持费用#r1' }, other)).toBe(false)
  })

  it('who is like another has the other like it, and what is like both is like either', () => {
    const word = fc.constantFrom('项目', '企业', '技术', '设备', '软件', '购置', '采购', '研发', '费用', '总额', '金额')
    const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `${words.join('')}:元`)
    fc.assert(
      fc.property(label, label, label, (a, b, c) => {
        expect(pair(a, b)).toBe(pair(b, a))
        if (pair(a, b) && pair(b, c) && a !== c) expect(pair(a, c)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
