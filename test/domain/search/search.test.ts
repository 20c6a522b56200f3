import fc from 'fast-check'
import { highlightsOf, hintsOf, numberKey, satisfies, scorerOf, termsOf, wantedOf } from '@/domain/search'

const MAX = 5000
const finds = (query: string, title: string, body: string): boolean => {
  const wanted = wantedOf(query)
  return wanted !== null && satisfies(new Set(termsOf(title, body, MAX)), wanted)
}

describe('what a query finds', () => {
  test.each([
    ['words that stand apart in the text', '技改补贴', '支持企业技改，按投入给予补贴', true],
    ['words in the other order', '补贴技改', '支持企业技改，按投入给予补贴', true],
    ['a long form by its short one', '技改补贴', '支持企业实施技术改造，给予补贴', true],
    ['a short form by its long one', '高新技术企业认定', '高企认定工作', true],
    ['another word of money', '技改补贴', '支持企业技改，按投入给予奖励', true],
    ['nothing where one of the words is missing', '技改补贴', '支持企业技改，优先供地', false],
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

describe('the score', () => {
  const score = (query: string, title: string, parts = {}) =>
    scorerOf(query)({ title, holdsAll: false, numbered: false, ...parts })

  test.each([
    ['the query as it is before its words apart', '技改补贴', '2026年技改补贴通知', '技改项目给予补贴的通知'],
    ['its words before one of them', '技改补贴', '技改项目补贴通知', '技改项目验收通知'],
    ['the telling word before a word of money', '技改补贴', '技改项目验收通知', '稳岗补贴的通知'],
    ['what means the same before nothing', '技改补贴', '技术改造奖补通知', '专项资金通知'],
    ['the shorter title', '技改补贴', '技改补贴通知', '关于组织开展某某年度技改补贴申报有关工作的通知'],
  ])('%s', (_name, query, first, second) => {
    expect(score(query, first)).toBeGreaterThan(score(query, second))
  })

  test('a text that holds everything comes before a title that holds a part', () => {
    const text = score('旧车报废补贴', '关于实施细则的通知', { holdsAll: true })
    expect(text).toBeGreaterThan(score('旧车报废补贴', '废旧物资的通知'))
  })

  test('the very number that was typed comes before everything', () => {
    expect(score('宁工信〔2026〕5号', '通知', { numbered: true, holdsAll: true })).toBeGreaterThan(
      score('宁工信〔2026〕5号', '宁工信〔2026〕5号', { holdsAll: true }),
    )
  })
})

describe('a document number', () => {
  test.each([
    '宁工信〔2026〕5号',
    '宁工信[2026]5号',
    '宁工信（2026）5号',
    '宁工信(2026)5号',
    '宁工信【2026】5号',
    '宁工信2026年5号',
    '宁工信〔2026〕第5号',
    ' 宁工信 〔2026〕 5 号 ',
    '宁工信〔２０２６〕５号',
    '宁工信〔2026〕5',
    '宁工信〔2026〕005号',
  ])('%s is one and the same', (written) => {
    expect(numberKey(written)).toBe('#宁工信2026-5')
  })

  test.each(['技改补贴', '2026年', '宁工信', '〔2026〕5号'])('%s is none', (text) => {
    expect(numberKey(text)).toBeNull()
  })

  test('is a term of its own, so that a notice is found by it in any brackets', () => {
    expect(termsOf('通知', '', MAX, ['苏财工贸〔2026〕7号'])).toContain(numberKey('苏财工贸[2026]7号'))
  })
})

test('where nothing holds everything, pairs of the telling words are tried, never those of money', () => {
  expect(hintsOf('旧车报废补贴')).toEqual(expect.arrayContaining(['旧车', '报废']))
  expect(hintsOf('旧车报废补贴')).not.toContain('补贴')
})

describe('highlights', () => {
  const marked = (text: string, query: string) =>
    highlightsOf(text, query).map(({ start, end }) => text.slice(start, end))

  test('every place is marked, neighbours as one', () => {
    expect(marked('技改补贴：技改项目给予补贴', '技改补贴')).toEqual(['技改补贴', '技改', '补贴'])
  })

  test('what means the same is marked as one word', () => {
    expect(marked('技术改造项目给予奖补', '技改补贴')).toEqual(['技术改造', '奖补'])
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
