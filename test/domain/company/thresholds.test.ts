import { INDUSTRIES, LINES_OF, SIZE_LINES, sizeClass } from '@/domain/company'
import type { Industry, Profile, SizeLine } from '@/domain/company'
import { firm } from '../../support/profile'

/**
 * The rows of the rule of 2011 in its order and in its units: 从业人员 (X, people), 营业收入 (Y, 万元), 资产总额 (Z, 万元),
 * each with the lower bounds of 大型, 中型, 小型.
 */
const OFFICIAL: Record<string, string> = {
  farming: 'Y 20000 500 50',
  industry: 'X 1000 300 20, Y 40000 2000 300',
  construction: 'Y 80000 6000 300, Z 80000 5000 300',
  wholesale: 'X 200 20 5, Y 40000 5000 1000',
  retail: 'X 300 50 10, Y 20000 500 100',
  transport: 'X 1000 300 20, Y 30000 3000 200',
  storage: 'X 200 100 20, Y 30000 1000 100',
  post: 'X 1000 300 20, Y 30000 2000 100',
  lodging: 'X 300 100 10, Y 10000 2000 100',
  catering: 'X 300 100 10, Y 10000 2000 100',
  telecoms: 'X 2000 100 10, Y 100000 1000 100',
  software: 'X 300 100 10, Y 10000 1000 50',
  development: 'Y 200000 1000 100, Z 10000 5000 2000',
  property: 'X 1000 300 100, Y 5000 1000 500',
  leasing: 'X 300 100 10, Z 120000 8000 100',
  other: 'X 300 100 10',
}

/** Lines of our own: a part of 其他未列明行业, and what the rule leaves out. */
const OWN: Record<string, string> = { socialWork: 'X 300 100 10', railway: '', health: '' }

const CLASSES = ['micro', 'small', 'medium', 'large']

const FIELDS = { X: 'headcount', Y: 'revenueYuan', Z: 'assetsYuan' } as const
type Letter = keyof typeof FIELDS

const rows = Object.entries(OFFICIAL).map(([line, row]) => ({
  line: line as SizeLine,
  bounds: row.split(', ').map((bound) => {
    const [letter, ...figures] = bound.split(' ')
    return { letter: letter as Letter, least: figures.map(Number).reverse() }
  }),
}))

const sectionOf = (line: SizeLine): Industry['code'] =>
  INDUSTRIES.find(({ code }) => (LINES_OF[code] as readonly string[]).includes(line))?.code ?? 'T'

/** A sum in whole yuan, or people. */
const figure = (letter: Letter, wan: number, less: number): Partial<Profile> =>
  letter === 'X' ? { headcount: wan - less } : { [FIELDS[letter]]: String(wan * 10_000 - less) }

type Row = (typeof rows)[number]

/** The class of a firm that meets the bounds of a class in every measure but one, which is `less` below. */
const classAt = ({ line, bounds }: Row, size: number, short: number, less: number) => {
  const figures = bounds.map(({ letter, least }, at) => figure(letter, least[size - 1] ?? 0, at === short ? less : 0))
  return sizeClass(firm(Object.assign({ industry: sectionOf(line), line }, ...figures)))
}

test('the lines are those of the official text', () => {
  expect(Object.keys(SIZE_LINES).sort()).toEqual([...Object.keys(OFFICIAL), ...Object.keys(OWN)].sort())
})

test.each(rows)('$line: each bound is inclusive, and one below it in any measure is a class less', (row) => {
  for (const size of [1, 2, 3])
    for (const short of row.bounds.keys()) {
      expect(classAt(row, size, short, 0)).toMatchObject({ outcome: 'sized', size: CLASSES[size] })
      expect(classAt(row, size, short, 1)).toMatchObject({ outcome: 'sized', size: CLASSES[size - 1] })
    }
})

test.each([
  ['金融业', 'J'],
  ['教育', 'P'],
  ['公共管理', 'S'],
  ['国际组织', 'T'],
] as const)('no line is set for %s', (_name, code) => {
  expect(LINES_OF[code]).toEqual([])
})
