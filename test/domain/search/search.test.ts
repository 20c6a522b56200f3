import fc from 'fast-check'
import { highlightsOf, rankOf, satisfies, termsOf, wantedOf } from '@/domain/search'

const MAX = 5000
const finds = (query: string, title: string, body: string): boolean => {
  const wanted = wantedOf(query)
  return wanted !== null && satisfies(new Set(termsOf(title, body, MAX)), wanted)
}

describe('what a query finds', () => {
  test.each([
    ['words that stand apart in the text', '技改补贴', '支持企业技改，按投入给予补贴', true],
    ['words in the other order', '补贴技改', '支持企业技改，按投入给予补贴', true],
    ['nothing where one of the words is missing', '技改补贴', '支持企业技改，按投入给予奖励', false],
    ['three words apart', '设备更新贴息', '贴息支持。设备购置；更新改造', true],
    ['a run of six whose pairs all stand', '设备更新贴息', '设备更新项目可享贴息', true],
    ['two words with a blank between', '技改 补贴', '补贴……技改', true],
    ['letters whatever their case and width', 'ＡＩ补贴', '对ai企业给予补贴', true],
    ['a document number in its brackets', '苏某发〔2026〕1号', '苏某发〔2026〕1号文件', true],
    ['both sides of a particle', '新能源和储能', '储能、新能源项目', true],
    ['a word that holds a particle', '和平区', '和平区企业', true],
    ['no text that has only parts of a word', '和平区', '和平，平区', true],
    ['nothing across a sentence mark', '技改', '掌握技。改进', false],
  ])('finds %s', (_name, query, body, expected) => {
    expect(finds(query, '通知', body)).toBe(expected)
  })

  test('a single character finds titles only', () => {
    expect(finds('税', '减税降费', '')).toBe(true)
    expect(finds('税', '降费', '减税')).toBe(false)
  })

  test('a query of marks alone asks for nothing that could be searched', () => {
    expect(wantedOf('！？——')).toBeNull()
  })

  test('every stretch of a text finds it', () => {
    const han = fc.string({ unit: fc.constantFrom(...'技改补贴设备更新和的与，。AI20'), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [Math.min(a, b) % text.length, Math.max(a, b) % (text.length + 1)]
        const query = text.slice(from, to)
        fc.pre(wantedOf(query) !== null && !/[a-z0-9]$|^[a-z0-9]/i.test(query))
        expect(finds(query, text, '')).toBe(true)
      }),
    )
  })

  test('the number of terms has an end, and the title goes first', () => {
    const terms = termsOf('技改', '某'.repeat(10) + '补贴', 3)
    expect(terms).toHaveLength(3)
    expect(terms[0]).toBe('技改')
  })
})

describe('the rank', () => {
  test.each([
    ['the query as it is in the title', '技改补贴', '2026年技改补贴通知', 2],
    ['its words in the title', '技改补贴', '技改项目补贴通知', 1],
    ['its words in the text only', '技改补贴', '专项资金通知', 0],
  ])('%s', (_name, query, title, expected) => {
    expect(rankOf(title, query)).toBe(expected)
  })
})

describe('highlights', () => {
  const marked = (text: string, query: string) =>
    highlightsOf(text, query).map(({ start, end }) => text.slice(start, end))

  test('every place is marked, neighbours as one', () => {
    expect(marked('技改补贴：技改项目给予补贴', '技改补贴')).toEqual(['技改补贴', '技改', '补贴'])
  })

  test('full width is marked where half width was typed', () => {
    expect(marked('“ＡＩ＋”行动', 'ai')).toEqual(['ＡＩ'])
  })

  test('spans are in order, apart, and within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 10 }),
        (text, query) => {
          let last = -1
          for (const { start, end } of highlightsOf(text, query)) {
            expect(start).toBeGreaterThan(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
