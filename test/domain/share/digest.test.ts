import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { digestArrival, digestCard, digestCode, digestPictureLayout } from '@/domain/share'
import { digestPosterLayout, digestPosterOf, digestText, inOrder } from '@/domain/share'
import type { Drawing, Listed, Measure, TextLink } from '@/domain/share'
import { deadline } from '../../support/client/notices'
import { at, on, window } from '../../support/window'

const NOW = at('2025-12-20T10:00')
const listed = (parts: Partial<Listed> = {}): Listed => ({
  id: 'n1',
  title: '设备奖补',
  region: { level: 'city', name: '南京市', code: '320100' },
  issuers: ['南京市工信局'],
  benefit: '最高1,000万元',
  deadline: deadline(),
  windows: [window()],
  objectUntil: null,
  checked: [],
  fate: null,
  url: 'https://city.example/n1',
  ...parts,
})
const closing = (id: string, closes: string): Listed =>
  listed({ id, title: `${id}通知`, deadline: deadline({ closes: on(closes) }) })
const measure: Measure = (text, size) => Array.from(text).length * size
const words = ({ shapes }: Drawing): string[] => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []))

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest()

describe('the code of a list', () => {
  it('is the same for the same notices in any order, and fits a mini-program code alone', () => {
    const code = digestCode('reader', ['b', 'a'], sha256)
    expect(digestCode('reader', ['a', 'b'], sha256)).toBe(code)
    expect(code).toMatch(/^[a-z2-7]{10}$/)
    expect(digestArrival({ s: '', scene: code })).toBe(code)
    expect(digestArrival({ s: code, scene: '' })).toBe(code)
  })

  it('is another for another reader, and for other notices', () => {
    const code = digestCode('reader', ['a', 'b'], sha256)
    expect(digestCode('another', ['a', 'b'], sha256)).not.toBe(code)
    expect(digestCode('reader', ['a'], sha256)).not.toBe(code)
  })

  it.each(['', 'n1.abcdefghij', '%', '<script>'])('is none in %p', (scene) =>
    expect(digestArrival({ s: '', scene })).toBeNull(),
  )
})

describe('the order of a list', () => {
  it('is by close; then what names none or is unsure; what is over comes last', () => {
    const unsure = listed({ id: 'unsure', deadline: deadline({ closes: on('2025-12-21'), certainty: 'unsure' }) })
    const over = listed({ id: 'over', fate: 'closed', deadline: deadline({ closes: on('2025-12-01') }) })
    const rolling = listed({ id: 'rolling', deadline: deadline({ closes: null, rolling: true }) })
    const all = [over, unsure, closing('late', '2026-01-05'), rolling, closing('soon', '2025-12-22T09:00')]
    expect(inOrder(all).map(({ id }) => id)).toEqual(['soon', 'late', 'unsure', 'rolling', 'over'])
  })
})

describe('the card of a list', () => {
  const title = (all: Listed[]) => digestCard(all, 'abcdefghij', NOW).title

  it('says how many there are and when they close, and leads to the list', () =>
    expect(digestCard([closing('b', '2026-01-05'), closing('a', '2025-12-23')], 'abcdefghij', NOW)).toEqual({
      title: '惠企政策2条｜12月23日至2026年1月5日截止',
      path: '/pages/notice/digest/index?s=abcdefghij',
    }))

  it('names one day once, and no day that is unsure or past', () => {
    expect(title([closing('a', '2025-12-23'), closing('b', '2025-12-23T17:00')])).toBe('惠企政策2条｜12月23日截止')
    expect(title([listed({ deadline: deadline({ certainty: 'unsure' }) }), listed({ fate: 'closed' })])).toBe(
      '惠企政策2条',
    )
  })
})

describe('the text of a list', () => {
  const told = (all: Listed[], link: TextLink | null = null) => digestText(all, link, NOW).split('\n')

  it('has a line for each notice, the date first, and its official page', () =>
    expect(told([closing('b', '2026-01-05'), listed({ title: '技改奖补', url: null })])).toEqual([
      '【惠企政策2条】2025年12月20日整理',
      '1. 2025年12月23日截止｜技改奖补｜最高1,000万元｜南京市',
      '2. 2026年1月5日截止｜b通知｜最高1,000万元｜南京市',
      '   官方原文：https://city.example/n1',
      '（“惠期”整理，机器识别，以官方原文为准）',
    ]))

  it('leads into the program, and says until when', () => {
    const url = 'https://wxaurl.example/abc'
    expect(told([listed()], { url, until: on('2026-01-18') })).toContain(
      `逐条查看、设提醒：${url} （链接有效至2026年1月18日）`,
    )
    expect(told([listed()], { url, until: null })).toContain(`逐条查看、设提醒：${url}`)
  })

  it.each<[string, Partial<Listed>, string]>([
    ['the hour', { deadline: deadline({ closes: on('2025-12-23T17:00') }) }, '2025年12月23日17:00截止｜'],
    ['the last day as any other', { deadline: deadline({ closes: on('2025-12-20') }) }, '2025年12月20日截止｜'],
    [
      'both ends of what is still to open',
      { deadline: deadline({ opens: on('2025-12-22') }) },
      '2025年12月22日 – 12月23日｜',
    ],
    ['that it is open all year', { deadline: deadline({ closes: null, rolling: true }) }, '常年受理｜'],
    ['that the money may be gone', { deadline: deadline({ closes: null, limited: true }) }, '额度可能已用完｜'],
    ['no unsure date', { deadline: deadline({ certainty: 'unsure' }) }, '日期待核，以原文为准｜'],
    ['until when to object', { deadline: null, objectUntil: on('2025-12-25') }, '公示至2025年12月25日｜'],
    ['what came of it, without what it promised', { fate: 'replaced' }, '已有新文件｜设备奖补｜南京市'],
    ['nothing of a date that is not there', { deadline: null }, '设备奖补｜'],
    [
      'that the firm has further dates',
      { windows: [window(), window({ id: 'w2', closes: on('2026-01-15'), scope: '第二批' })] },
      '2025年12月23日截止（另有1个日期）｜',
    ],
  ])('says %s', (_, parts, begins) => expect(told([listed(parts)])[1]).toMatch(`1. ${begins}`))

  it('says that people checked its dates only where they checked all', () => {
    const checked = listed({ checked: ['window:w1'] })
    const foot = (all: Listed[]) => told(all).pop()
    expect(foot([checked, checked])).toContain('日期已人工核对')
    expect(foot([checked, listed()])).toContain('部分日期已人工核对')
    const unsure = { deadline: deadline({ certainty: 'unsure' as const }), windows: [window({ certainty: 'unsure' })] }
    expect(foot([checked, listed(unsure)])).toContain('部分日期未经核对')
    expect(foot([listed(unsure)])).toContain('日期未经核对')
  })
})

describe('what stays where it was sent', () => {
  it('never counts days, whatever the dates', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.boolean(), (days, hour) => {
        const day = new Date(Date.UTC(2025, 11, 20 + days)).toISOString().slice(0, 10)
        const all = [closing('n', hour ? `${day}T17:00` : day)]
        const poster = digestPosterOf(all, NOW)
        const drawn = [digestPosterLayout(poster, true, measure), digestPictureLayout(poster, measure)].flatMap(words)
        const said = [digestText(all, null, NOW), digestCard(all, 'abcdefghij', NOW).title, ...drawn].join('\n')
        expect(said).not.toMatch(/剩|今天|明天|天后/)
        expect(said).toContain(`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`)
      }),
    ))
})

describe('the poster of a list', () => {
  const many = Array.from({ length: 11 }, (_, i) => closing(`n${String(i)}`, `2026-01-${String(i + 10)}`))

  it('shows the first eight with their dates, and says how many more there are', () => {
    const said = words(digestPosterLayout(digestPosterOf(many, NOW), true, measure))
    expect(said).toContain('11条')
    expect(said).toContain('2026年1月10日截止')
    expect(said).not.toContain('2026年1月18日截止')
    expect(said).toContain('另有3条，见小程序')
  })

  it('keeps everything within its edges, with a code or without', () => {
    for (const hasCode of [true, false]) {
      const drawing = digestPosterLayout(digestPosterOf(many, NOW), hasCode, measure)
      for (const shape of drawing.shapes) expect(shape.y).toBeLessThanOrEqual(drawing.height)
      expect(drawing.shapes.some(({ shape }) => shape === 'code')).toBe(hasCode)
    }
  })

  it('a card picture is 5:4 and names the first three', () => {
    const drawing = digestPictureLayout(digestPosterOf(many, NOW), measure)
    expect(drawing.width / drawing.height).toBe(5 / 4)
    expect(words(drawing).filter((text) => text.endsWith('截止'))).toHaveLength(3)
    expect(words(drawing).join()).toContain('另有8条')
  })
})
