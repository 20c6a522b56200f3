import { readDayMentions } from '@/domain/extract/mentions/mentions'
import { numeral } from '@/domain/extract/mentions/numerals'
import { normalise } from '@/domain/text'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

const BASE = parseLocalDate('2026-05-06') as LocalDate
const said = (body: string): string[] =>
  readDayMentions(normalise(body).text, BASE).map(
    ({ shape, opens, closes, recurrence }) =>
      `${shape} ${opens === null ? '' : `${opens}..`}${closes}${recurrence ? ` ${recurrence}` : ''}`,
  )

describe('days as they stand in the text', () => {
  test.each([
    ['a full day', '2026年6月1日', ['on 2026-06-01']],
    ['号 for 日', '6月1号前', ['until 2026-06-01']],
    ['the day before which', '2026年6月1日之前', ['until 2026-06-01']],
    ['the day at which it stops', '至2026年6月1日止', ['until 2026-06-01']],
    ['the day from which', '2026年6月1日起', ['from 2026-06-01']],
    ['截止时间为', '截止时间为2026年6月1日', ['until 2026-06-01']],
    ['不晚于', '不晚于6月1日', ['until 2026-06-01']],
    ['dots', '2026.6.1', ['on 2026-06-01']],
    ['slashes', '2026/06/01', ['on 2026-06-01']],
    ['Chinese numerals', '二〇二六年六月十一日', ['on 2026-06-11']],
    ['an hour with a colon', '6月1日17:30前', ['until 2026-06-01T17:30']],
    ['an hour with 时', '6月1日17时前', ['until 2026-06-01T17:00']],
    ['an hour of the afternoon', '6月1日下午5点半前', ['until 2026-06-01T17:30']],
    ['a weekday between day and hour', '6月1日（星期一）上午11时前', ['until 2026-06-01T11:00']],
    ['twenty-four o’clock is the day', '6月1日24时前', ['until 2026-06-01']],
    ['zero o’clock belongs to the day before', '6月1日0时前', ['until 2026-05-31']],
    ['a range with both years', '2026年6月1日至2026年7月2日', ['range 2026-06-01..2026-07-02']],
    ['a range that shares the year', '2026年6月1日——7月2日', ['range 2026-06-01..2026-07-02']],
    ['a range that shares the month', '6月1日-15日', ['range 2026-06-01..2026-06-15']],
    ['a range that shares even 日', '6月16-25日', ['range 2026-06-16..2026-06-25']],
    ['a range with a wave', '6月1日～6月15日', ['range 2026-06-01..2026-06-15']],
    ['a range with hours on both ends', '6月1日8:00至7月5日16:00', ['range 2026-06-01..2026-07-05T16:00']],
    ['a range over the turn of the year', '12月20日至1月10日', ['range 2026-12-20..2027-01-10']],
    ['a range whose second year is left out', '2026年12月20日至1月10日', ['range 2026-12-20..2027-01-10']],
    [
      'daily hours behind a range close at the last',
      '6月1日至6月5日9:00-16:00',
      ['range 2026-06-01..2026-06-05T16:00'],
    ],
    [
      'several spans are opening hours',
      '6月1日至6月5日（双休日除外）9:00-11:30、13:30-16:30',
      ['range 2026-06-01..2026-06-05'],
    ],
    ['即日起', '即日起至6月5日', ['range 2026-05-06..2026-06-05']],
    ['from the publication', '自通知发布之日起至6月5日', ['range 2026-05-06..2026-06-05']],
    ['the end of a month', '5月底前', ['until 2026-05-31']],
    ['the end of this month', '本月底前', ['until 2026-05-31']],
    ['a day of this month', '本月14日前', ['until 2026-05-14']],
    ['the end of a quarter', '二季度末前', ['until 2026-06-30']],
    ['the end of the year', '2026年底前', ['until 2026-12-31']],
    ['a weekday of the next week', '截至下周五（15日）', ['until 2026-05-15']],
    ['a weekday that is not that day names none', '截至下周五（16日）', []],
    ['every year', '每年5月31日前', ['until --05-31 yearly']],
    ['every year with words between', '每年应于5月31日前', ['until --05-31 yearly']],
    ['every year at the end of February', '每年2月底前', ['until --02-28 yearly']],
    ['every month', '每月5日前', ['until ---05 monthly']],
    ['a range of every month', '每月1日至10日', ['range ---10 monthly']],
    ['次年 without a year to count from comes every year', '次年1月31日前', ['until --01-31 yearly']],
    [
      '次年 behind a year is the next',
      '有效期至2026年12月31日；次年3月31日前',
      ['until 2026-12-31', 'until 2027-03-31'],
    ],
    ['a day far back without its year is next year’s', '1月15日前', ['until 2027-01-15']],
    ['a day just gone stays', '4月20日前', ['until 2026-04-20']],
    ['a day that no calendar has is none', '2月30日前', []],
    ['ten days of a month are no day', '6月上旬', []],
    ['a month alone is no day', '2026年6月', []],
    ['a period of days is no day', '15日内', []],
    ['a house number is no day', '27号8号楼', []],
    ['an article is no day', '第三十七条', []],
    ['a day after the quarter’s end is no next month', '每季度次月10日前', []],
  ])('%s', (_rule, body, want) => {
    expect(said(body)).toEqual(want)
  })

  test.each([
    ['十', 10],
    ['二十五', 25],
    ['三十', 30],
    ['二〇二六', 2026],
    ['07', 7],
    ['', NaN],
  ])('%s counts as a number', (text, want) => {
    expect(numeral(text)).toBe(want)
  })
})
