import fc from 'fast-check'
import { headlineOf, pictureLayout, posterLayout, posterOf, sharedDates, shareText } from '@/domain/share'
import type { Drawing, Measure, Pictured, Shape } from '@/domain/share'
import { deadline } from '../../support/client/notices'
import { at, on, window } from '../../support/window'

const NOW = at('2025-12-20T10:00')
const notice = (parts: Partial<Pictured> = {}): Pictured => ({
  id: 'n1',
  title: '关于组织申报设备奖补的通知',
  region: { level: 'city', name: '南京市', code: '320100' },
  issuers: ['南京市工信局', '南京市财政局'],
  benefit: '最高1,000万元',
  deadline: deadline(),
  windows: [window()],
  objectUntil: null,
  checked: [],
  fate: null,
  ...parts,
})

describe('the date of a picture', () => {
  const headline = (parts: Partial<Pictured>) => headlineOf(notice(parts), NOW)
  const closes = (close: string) => ({ deadline: deadline({ closes: on(close) }) })

  it.each<[string, Partial<Pictured>, string, string, string]>([
    ['the day, with its year and weekday', {}, '申报截止', '12月23日', '2025年 · 星期二'],
    ['the hour', closes('2025-12-23T17:00'), '申报截止', '12月23日', '2025年 · 星期二 · 17:00前'],
    ['the last day as any other', closes('2025-12-20'), '申报截止', '12月20日', '2025年 · 星期六'],
    ['another year', closes('2026-01-05'), '申报截止', '1月5日', '2026年 · 星期一'],
    [
      'the close of what is still to open',
      { deadline: deadline({ opens: on('2025-12-22') }) },
      '申报截止',
      '12月23日',
      '2025年 · 星期二',
    ],
    [
      'the opening of what has no close',
      { deadline: deadline({ opens: on('2025-12-22'), closes: null }) },
      '申报开始',
      '12月22日',
      '2025年 · 星期一',
    ],
    ['no unsure date', { deadline: deadline({ certainty: 'unsure' }) }, '申报', '日期待核', '请以官方原文为准'],
    ['that it is over', closes('2025-12-19'), '申报', '已截止', '原截止日 2025年12月19日'],
    ['that it was ended', { fate: 'repealed' }, '请留意', '已废止', '原截止日 2025年12月23日'],
    [
      'that it is open all year',
      { deadline: deadline({ closes: null, rolling: true }) },
      '申报',
      '常年受理',
      '没有截止日期',
    ],
    [
      'until when to object',
      { deadline: null, objectUntil: on('2025-12-25') },
      '公示至',
      '12月25日',
      '2025年 · 星期四',
    ],
  ])('says %s', (_, parts, label, figure, note) => expect(headline(parts)).toEqual({ label, figure, note }))

  it('is none where there is no date', () => expect(headline({ deadline: null })).toBeNull())
})

describe('the other dates', () => {
  const several = [
    window({ id: 'w2', closes: on('2026-01-15'), scope: '第二批' }),
    window({ id: 'w1', opens: on('2025-12-09'), closes: on('2025-12-23T17:00') }),
    window({ id: 'w3', closes: on('2025-12-19'), scope: '预申报' }),
    window({ id: 'w4', closes: on('2025-12-29'), audience: 'authority' }),
    window({ id: 'w5', closes: on('2026-03-01'), certainty: 'unsure' }),
    window({ id: 'w6', closes: null, opens: null }),
  ]

  it('are the firm’s own that are not past, the earliest first, an unsure one without its day', () =>
    expect(sharedDates(several, NOW).map(({ what, when }) => [what, when])).toEqual([
      ['申报', '2025年12月9日 – 12月23日17:00'],
      ['申报（第二批）', '2026年1月15日截止'],
      ['申报', '日期待核，以原文为准'],
    ]))

  it('of a span over the turn of the year name both years', () => {
    const [span] = sharedDates([window({ opens: on('2025-12-09'), closes: on('2026-01-09') })], NOW)
    expect(span?.when).toBe('2025年12月9日 – 2026年1月9日')
  })

  it('do not repeat the one in large, and those that find no room are counted', () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) =>
      window({ id: `w${n}`, closes: on(`2025-12-2${n + 2}`), scope: `第${n}批` }),
    )
    const poster = posterOf(notice({ windows: many }), NOW)
    expect(poster.dates.map(({ what }) => what)).toEqual(['申报（第2批）', '申报（第3批）', '申报（第4批）'])
    expect(poster.moreDates).toBe(2)
  })
})

const measure: Measure = (text, size) =>
  Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2000 ? size : size * 0.6), 0)

const textsOf = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape] : []))
const reach = (shape: Extract<Shape, { shape: 'text' }>): [number, number] => {
  const width = measure(shape.text, shape.size, shape.bold)
  const left = { left: shape.x, center: shape.x - width / 2, right: shape.x - width }[shape.align]
  return [left, left + width]
}
const words = (drawing: Drawing) => textsOf(drawing).map(({ text }) => text)

describe.each([
  ['a poster', (of: Pictured) => posterLayout(posterOf(of, NOW), true, measure)],
  ['a card picture', (of: Pictured) => pictureLayout(posterOf(of, NOW), measure)],
])('%s', (_, draw) => {
  it('says date, title, issuer and benefit, and never how many days are left', () => {
    const said = words(draw(notice())).join('')
    for (const part of ['12月23日', '2025年', '设备奖补', '南京市工信局', '最高1,000万元']) expect(said).toContain(part)
    expect(said).not.toMatch(/剩|今天/)
  })

  it('promises nothing of what nobody can act on any more', () =>
    expect(words(draw(notice({ fate: 'exhausted' }))).join('')).not.toContain('最高'))

  const text = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'奖补技改申报，（）12,月abcW'.split('')), maxLength, size: 'max' })
  const windows = fc.array(
    fc.integer({ min: 10, max: 28 }).map((n) => window({ id: `w${n}`, closes: on(`2026-02-${n}`) })),
  )
  it('whatever it says stays inside it, and no line stands on another', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: text(120),
          benefit: fc.option(text(40)),
          issuers: fc.array(text(20), { maxLength: 5 }),
          windows,
          checked: fc.constantFrom([], ['window:w10']),
        }),
        (parts) => {
          const drawing = draw(notice(parts))
          for (const shape of textsOf(drawing)) {
            const [left, right] = reach(shape)
            expect(left).toBeGreaterThanOrEqual(0)
            expect(right).toBeLessThanOrEqual(drawing.width)
            expect(shape.y - shape.size * 0.9).toBeGreaterThanOrEqual(0)
            expect(shape.y + shape.size * 0.2).toBeLessThanOrEqual(drawing.height)
          }
          const left = textsOf(drawing).filter(({ align }) => align === 'left')
          left.slice(1).forEach((shape, i) => {
            const above = left[i] as (typeof left)[number]
            if (shape.y > above.y) expect(shape.y - shape.size * 0.8).toBeGreaterThanOrEqual(above.y)
          })
        },
      ),
    )
  })
})

describe('who stands behind the dates', () => {
  const likely = window({ id: 'w2', certainty: 'likely' })
  const office = window({ id: 'w3', audience: 'authority' })
  const toObject = window({ id: 'w4', audience: 'public', action: 'object' })
  it.each<[string, Partial<Pictured>, string]>([
    ['the machine, as long as nobody looked', {}, '机器识别，以官方原文为准'],
    ['nobody, where one is not certain', { windows: [likely] }, '日期未经核对，请看官方原文'],
    ['people, once they checked the date', { checked: ['window:w1'] }, '日期已人工核对，以官方原文为准'],
    [
      'people, whatever an office’s own date',
      { windows: [window(), office], checked: ['window:w1'] },
      '日期已人工核对，以官方原文为准',
    ],
    [
      'people for a part of several',
      { windows: [window(), window({ id: 'w2' })], checked: ['window:w1'] },
      '部分日期已人工核对，以官方原文为准',
    ],
    [
      'a warning first, where another is not certain',
      { windows: [window(), likely], checked: ['window:w1'] },
      '部分日期未经核对，请看官方原文',
    ],
    ['the machine, where only a benefit was checked', { checked: ['benefit:w1'] }, '机器识别，以官方原文为准'],
    ['the machine, where only an office’s date was', { checked: ['window:w3'] }, '机器识别，以官方原文为准'],
    [
      'people, for the last day to object',
      { windows: [toObject], deadline: null, objectUntil: on('2025-12-25'), checked: ['window:w4'] },
      '日期已人工核对，以官方原文为准',
    ],
    ['the machine, where there is no date', { windows: [], deadline: null }, '机器识别，以官方原文为准'],
  ])('is %s', (_, parts, words) => {
    expect(posterOf(notice(parts), NOW).foot).toBe(`2025年12月20日制 · ${words}`)
    const text = shareText({ ...notice(parts), links: [], url: null }, null, NOW)
    expect(text.split('\n').pop()).toBe(`（“惠期”整理，${words}）`)
  })
})

it('a card picture is 5:4', () => {
  const { width, height } = pictureLayout(posterOf(notice(), NOW), measure)
  expect(width / height).toBe(5 / 4)
})

it('a poster without a mini-program code says how else to find the program', () => {
  const drawn = (hasCode: boolean) => posterLayout(posterOf(notice(), NOW), hasCode, measure)
  expect(drawn(true).shapes.filter(({ shape }) => shape === 'code')).toHaveLength(1)
  expect(drawn(false).shapes.filter(({ shape }) => shape === 'code')).toHaveLength(0)
  expect(words(drawn(false)).join('')).toContain('搜索小程序“惠期”')
})

describe('the text for a chat at work', () => {
  const links = [{ url: 'https://apply.example/', purpose: '网上申报' }]
  const told = (parts: Partial<Pictured> = {}) =>
    shareText({ ...notice(parts), links, url: 'https://city.example/n1' }, null, NOW)

  it('says what, by when, how much, where, and the official page', () =>
    expect(told()).toBe(
      [
        '【关于组织申报设备奖补的通知】',
        '申报：2025年12月23日截止',
        '能拿：最高1,000万元',
        '去哪里办：网上申报 https://apply.example/',
        '官方原文：https://city.example/n1',
        '（“惠期”整理，机器识别，以官方原文为准）',
      ].join('\n'),
    ))

  it('says what came of it instead of its dates', () => {
    expect(told({ fate: 'replaced' })).toContain('注意：这份文件已有新文件替代')
    expect(told({ fate: 'replaced' })).not.toMatch(/截止|能拿/)
  })

  it('leaves out what is not known', () =>
    expect(
      shareText({ ...notice({ windows: [], benefit: null }), links: [], url: null }, null, NOW).split('\n'),
    ).toHaveLength(2))
})
