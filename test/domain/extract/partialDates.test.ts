import fc from 'fast-check'
import type { Window } from '@/domain/notice'
import { closeDate, isDated } from '@/domain/time'
import { readNotice } from './readers/read'

// All are read as published on Wednesday 2026-05-06.
const windowsOf = (sentence: string): Window[] => readNotice(`各有关企业：\n${sentence}`).windows
const spoken = ({ opens, closes, certainty }: Window): string =>
  `${opens === null ? '' : `${opens}..`}${closes} ${certainty}`

describe('a day that is only partly said is read as the earliest that it may be, and marked', () => {
  test.each<[string, string, string[]]>([
    ['before the middle of a month', '请各企业于6月中旬前提交材料。', ['2026-06-10 unsure']],
    ['before its beginning', '请各企业于6月上旬前提交材料。', ['2026-05-31 unsure']],
    ['before its last part', '请各企业于6月下旬之前提交材料。', ['2026-06-20 unsure']],
    ['before a month', '请各企业于6月前提交材料。', ['2026-05-31 unsure']],
    ['before a part of this month', '请各企业于本月下旬前提交材料。', ['2026-05-20 unsure']],
    ['up to the middle of a month', '申报时间：即日起至6月中旬。', ['2026-05-06..2026-06-11 unsure']],
    ['closing in it', '申报截止时间为6月中旬。', ['2026-06-11 unsure']],
    ['within a part of a month', '申报时间：6月上旬。', ['2026-06-01..2026-06-10 likely']],
    ['from month to month', '申报时间：2026年5月—6月。', ['2026-05-01..2026-06-30 likely']],
    ['months that share the word', '申报时间：5-6月。', ['2026-05-01..2026-06-30 likely']],
    ['over the turn of the year', '申报时间：9月至次年3月。', ['2026-09-01..2027-03-31 likely']],
    ['months in which somebody may act', '5月至6月，企业登录平台申报。', ['2026-05-01..2026-06-30 likely']],
    ['from a part of a month to a day', '申报时间：5月下旬至6月15日。', ['2026-06-15 certain']],
  ])('%s', (_name, sentence, want) => expect(windowsOf(sentence).map(spoken)).toEqual(want))

  test.each([
    ['data of a year', '2025年1月至12月申报的专利。'],
    ['data up to a month', '1至6月申报企业100家。'],
    ['what firms did in a span', '名单中企业均为2025年1月至12月首次纳入统计的企业。'],
    ['a plan of an office', '省厅5月中旬公布结果。'],
    ['a review', '评审时间为2026年5月下旬至6月中旬。'],
    ['a forecast', '申报截止时间预计为6月中旬，以正式通知为准。'],
  ])('%s asks nothing of a firm', (_name, sentence) =>
    expect(windowsOf(sentence).filter(({ audience }) => audience === 'enterprise')).toEqual([]),
  )
})

describe('a day without its month', () => {
  test.each<[string, string, string[]]>([
    ['is the next one to come', '请企业于20日前提交材料。', ['2026-05-20 unsure']],
    ['is next month’s where this month’s has gone', '请企业于5日前提交材料。', ['2026-06-05 unsure']],
    ['takes the month of the heading', '三、6月申报安排\n请企业于20日17时前提交材料。', ['2026-06-20T17:00 likely']],
    ['takes the month of its sentence', '6月起受理，企业须于20日前提交材料。', ['2026-06-20 likely']],
    ['takes no month that has gone', '4月已启动申报，企业须于20日前提交材料。', ['2026-05-20 likely']],
    [
      'shares the month of a list',
      '请企业于6月10日、20日前分别提交材料。',
      ['2026-06-10 certain', '2026-06-20 likely'],
    ],
    ['counts days before an event', '应当于合同期满20日前提出申请。', []],
    ['counts days of notice', '须提前20日前提交申请。', []],
  ])('%s', (_name, sentence, want) => expect(windowsOf(sentence).map(spoken)).toEqual(want))
})

describe('days told by the calendar of the week, the quarter and in figures', () => {
  test.each<[string, string, string[]]>([
    ['next Friday', '请企业于下周五前报名。', ['2026-05-15 likely']],
    ['this Friday at the end of work', '请企业于本周五下班前报名。', ['2026-05-08 likely']],
    ['next Monday with its hour', '报名截止：下周一17:00。', ['2026-05-11T17:00 likely']],
    ['a weekday with its day is sure', '请企业于下周五（15日）前报名。', ['2026-05-15 certain']],
    ['the end of a quarter', '请企业于二季度末前提交材料。', ['2026-06-30 certain']],
    ['the end of a quarter of another year', '请企业于2027年一季度末前提交材料。', ['2027-03-31 certain']],
    ['a stroke behind 截止', '申报截止：6/15。', ['2026-06-15 likely']],
    ['a stroke before 前', '请企业于6/15前提交材料。', ['2026-06-15 likely']],
    ['strokes with a label', '申报时间：5/20-6/15。', ['2026-05-20..2026-06-15 likely']],
    ['a share behind 截至 is no day', '截至6.15亿元。', []],
    ['a fraction is no day', '企业须出资3/15以上。', []],
  ])('%s', (_name, sentence, want) => expect(windowsOf(sentence).map(spoken)).toEqual(want))
})

const FIRST: Record<string, number> = { 上旬: 1, 中旬: 11, 下旬: 21 }
const part = fc.constantFrom('上旬', '中旬', '下旬')
const month = fc.integer({ min: 6, max: 12 })
const two = (value: number): string => String(value).padStart(2, '0')

test('whatever part of a month is meant, its deadline lies before or on its first day and is never certain', () => {
  fc.assert(
    fc.property(month, part, fc.constantFrom('前', '之前', '以前', '截止'), (m, word, mark) => {
      const [window] = windowsOf(`请各企业于${m}月${word}${mark}提交材料。`)
      const closes = window?.closes ?? null
      const first = `2026-${two(m)}-${two(FIRST[word] ?? 0)}`
      expect(closes !== null && isDated(closes) && closeDate(closes) <= first).toBe(true)
      expect(window?.certainty).toBe('unsure')
    }),
  )
})
