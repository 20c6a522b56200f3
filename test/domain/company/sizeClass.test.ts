import fc from 'fast-check'
import { INDUSTRIES, LINES_OF, SIZE_LINES, sizeClass } from '@/domain/company'
import { firm } from '../../support/profile'

const yuan = (wan: number): string => String(wan * 10_000)

test.each([
  ['a factory with 300 people and 20 million', { industry: 'C', headcount: 300, revenueYuan: yuan(2000) }, 'medium'],
  ['one person less falls a class', { industry: 'C', headcount: 299, revenueYuan: yuan(2000) }, 'small'],
  ['much revenue does not make few people large', { industry: 'C', headcount: 50, revenueYuan: yuan(90000) }, 'small'],
  ['both bounds of large', { industry: 'C', headcount: 1000, revenueYuan: yuan(40000) }, 'large'],
  ['a farm by revenue alone', { industry: 'A', revenueYuan: yuan(499) }, 'small'],
  ['a builder by revenue and assets', { industry: 'E', revenueYuan: yuan(6000), assetsYuan: yuan(4999) }, 'small'],
  ['a software house', { industry: 'I', line: 'software', headcount: 10, revenueYuan: yuan(50) }, 'small'],
  ['a shop', { industry: 'F', line: 'retail', headcount: 10, revenueYuan: yuan(99) }, 'micro'],
  ['a leasing firm by people and assets', { industry: 'L', headcount: 300, assetsYuan: yuan(8000) }, 'medium'],
  ['a laboratory by people alone', { industry: 'M', headcount: 100 }, 'medium'],
] as const)('%s', (_name, known, size) => {
  expect(sizeClass(firm(known))).toMatchObject({ outcome: 'sized', size })
})

test('what is below one bound of 小型 is 微型, whatever else is unknown', () => {
  expect(sizeClass(firm({ industry: 'C', headcount: 19 }))).toMatchObject({ outcome: 'sized', size: 'micro' })
})

test('an open measure leaves what the firm can still be, and is named', () => {
  expect(sizeClass(firm({ industry: 'C', headcount: 400 }))).toMatchObject({
    outcome: 'incomplete',
    missing: ['营业收入'],
    possible: ['micro', 'small', 'medium'],
  })
})

test('a section with two lines asks which, an empty profile asks for the section', () => {
  expect(sizeClass(firm({ industry: 'F', headcount: 30 }))).toMatchObject({ missing: ['行业细分'] })
  expect(sizeClass(firm())).toMatchObject({ outcome: 'incomplete', missing: ['所属行业'] })
})

test.each([
  ['a railway', { industry: 'G', line: 'railway', headcount: 30, revenueYuan: yuan(300) }],
  ['a hospital', { industry: 'Q', line: 'health', headcount: 30 }],
] as const)('%s is said to have no thresholds, though its section has some', (_name, known) => {
  expect(sizeClass(firm(known))).toEqual({ outcome: 'notCovered' })
})

test('a section without thresholds is said to have none', () => {
  expect(sizeClass(firm({ industry: 'J', headcount: 30 }))).toEqual({ outcome: 'notCovered' })
})

test('the outcome is explained measure by measure, with the bound that it reaches', () => {
  const outcome = sizeClass(firm({ industry: 'C', headcount: 400, revenueYuan: yuan(300) }))
  expect(outcome).toMatchObject({
    size: 'small',
    steps: [{ words: '从业人员 400 人，达到中型下限 300 人' }, { words: '营业收入 300 万元，达到小型下限 300 万元' }],
  })
})

test('bounds fall from large to small in every line', () => {
  for (const { bounds } of Object.values(SIZE_LINES))
    for (const { large, medium, small } of bounds) expect(large > medium && medium > small).toBe(true)
})

test('an unknown never contradicts: filling it in gives one of what was possible', () => {
  const sections = INDUSTRIES.map(({ code }) => code).filter((code) => LINES_OF[code].length === 1)
  fc.assert(
    fc.property(
      fc.constantFrom(...sections),
      fc.record({
        headcount: fc.nat(3000),
        revenueYuan: fc.nat(100000).map(yuan),
        assetsYuan: fc.nat(200000).map(yuan),
      }),
      fc.constantFrom('headcount', 'revenueYuan', 'assetsYuan'),
      (industry, figures, open) => {
        const full = sizeClass(firm({ industry, ...figures }))
        const part = sizeClass(firm({ industry, ...figures, [open]: null }))
        if (full.outcome !== 'sized' || part.outcome === 'notCovered') throw new Error('not sized')
        expect(part.outcome === 'sized' ? [part.size] : part.possible).toContain(full.size)
      },
    ),
  )
})
