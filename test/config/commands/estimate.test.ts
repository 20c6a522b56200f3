import { estimateLine } from '../../../config/commands/estimateLine'
import { parseEstimateLines } from '../../../config/commands/estimateLines'

const body = '各有关企业：按技术设备购置总额的10%、封顶1000万元给予奖补。'
const line = (rest: object) =>
  JSON.stringify({ id: 'n1', title: '设备奖补办法', publishedOn: '2026-01-05', body, ...rest })
const estimated = (rest: object) => {
  const lines = parseEstimateLines(line(rest))
  if (!lines.ok) throw new Error(lines.bad.message)
  return JSON.parse(lines.requests.map(estimateLine).join('')) as { rules: Record<string, unknown>[]; best: unknown }
}

describe('estimating from the command line', () => {
  it('a figure by the label gives the amount, its steps and its sentence', () => {
    const { rules, best } = estimated({ facts: { 技术设备购置总额: 26000000 } })
    expect(rules).toMatchObject([
      {
        ...{ outcome: 'eligible', amountYuan: 2600000, reasons: [], missing: [] },
        inputs: [{ id: '技术设备购置总额', label: '技术设备购置总额', unit: '元' }],
        steps: [{ words: '技术设备购置总额 2,600 万元 × 10% = 260 万元' }, { words: '未超过上限 1,000 万元' }],
        evidence: { text: expect.stringContaining('封顶1000万元') },
      },
    ])
    expect(best).toMatchObject({ outcome: 'settled', totalYuan: 2600000 })
  })

  it('without figures a range and what is missing', () => {
    const { rules, best } = estimated({})
    expect(rules).toMatchObject([
      { outcome: 'incomplete', min: 0, max: 10000000, missing: [{ id: '技术设备购置总额' }] },
    ])
    expect(best).toBeNull()
  })

  it('a draft that is not certain says 需人工核对 and shows the clause', () => {
    const unsure = '各有关企业：对新认定的企业视考核情况给予20万元一次性奖励。'
    const { rules, best } = estimated({ body: unsure })
    expect(rules).toMatchObject([
      {
        outcome: 'review',
        reasons: [{ label: expect.stringContaining('需人工核对') }],
        evidence: { text: expect.any(String) },
      },
    ])
    expect(rules[0]).not.toHaveProperty('amountYuan')
    expect(best).toBeNull()
  })

  it.each([
    [{ on: '2026-02-30' }, 'on'],
    [{ facts: [1] }, 'facts'],
    [{ facts: { 甲: { b: 1 } } }, 'facts'],
  ])('%j is refused, naming the field', (rest, field) =>
    expect(parseEstimateLines(line(rest))).toMatchObject({
      ok: false,
      bad: { line: 1, message: expect.stringContaining(field) },
    }),
  )
})
