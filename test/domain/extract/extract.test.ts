import fc from 'fast-check'
import { extract } from '@/domain/extract'
import type { Facts } from '@/domain/notice'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { WINDOW_CASES } from './cases/windows'

const DAY = parseLocalDate('2026-05-06') as LocalDate
const read = (body: string, title = ''): Facts => extract({ id: 'n', title, publishedOn: DAY, body })

const PIECES = [
  '6月',
  '1日',
  '5月6日前',
  '至',
  '—',
  '企业',
  '各区县工信局',
  '（',
  '）',
  '：',
  '，',
  '。',
  '\n',
  '公示',
  '异议',
  '每年',
  '每月5日前',
]
const MORE = [
  '自发布之日起',
  '5个工作日',
  '17:00',
  '下午',
  '申报时间',
  '延长至',
  '&nbsp;',
  '\u{1f600}',
  '\ud83d',
  '2026年',
  '9',
  '其中',
  '截止',
  ' ',
]

const pieces = fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 60 }).map((all) => all.join(''))
const bodies = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), pieces)

describe('reading a notice', () => {
  test('never throws, and all evidence is exact and short, whatever the text', () => {
    fc.assert(
      fc.property(bodies, fc.string({ maxLength: 40 }), (body, title) => {
        const { windows, benefits, conditions, exclusions, relations } = read(body, title)
        for (const { evidence } of [...windows, ...benefits, ...conditions, ...exclusions, ...relations]) {
          expect(body.slice(evidence.start, evidence.end)).toBe(evidence.text)
          expect(evidence.end - evidence.start).toBeLessThanOrEqual(300)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same facts, and ids of windows are all different', () => {
    fc.assert(
      fc.property(pieces, (body) => {
        const first = read(body)
        expect(read(body)).toEqual(first)
        expect(new Set(first.windows.map(({ id }) => id)).size).toBe(first.windows.length)
      }),
    )
  })

  test('a window keeps its id when only its date moves', () => {
    const before = read('各企业：\n申报截止时间为2026年6月1日。').windows[0]
    const after = read('各企业：\n申报截止时间为2026年6月15日。').windows[0]
    expect([before?.closes, after?.closes]).toEqual(['2026-06-01', '2026-06-15'])
    expect(after?.id).toBe(before?.id)
  })

  test.each(WINDOW_CASES.map(({ rule, body }) => [rule, body] as const))(
    'a body doubled in its width is read alike: %s',
    (_rule, body) => {
      const wide = body.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      expect(read(wide).windows.map(({ closes }) => closes)).toEqual(read(body).windows.map(({ closes }) => closes))
    },
  )

  test.each([
    ['digits', '1'.repeat(60000)],
    ['days', '6月1日前'.repeat(8000)],
    ['spaces', '1 '.repeat(30000)],
    ['open brackets', '('.repeat(60000)],
    ['offices', '各区县工信局'.repeat(8000)],
    ['breaks', '\n'.repeat(60000)],
    ['commas', '企业,'.repeat(20000)],
    ['dashes', '-~至'.repeat(20000)],
    ['thresholds', '营业收入100万元以上或'.repeat(20000)],
    ['all the year', '常年受理'.repeat(40000)],
  ])('a long run of %s is read in time', (_name, body) => {
    const start = process.hrtime.bigint()
    read(body)
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(4)
  })
})
