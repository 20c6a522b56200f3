import fc from 'fast-check'
import { chipWords, deadlineState, isPast, tone } from '@/domain/deadline'
import type { DeadlineSummary } from '@/domain/deadline'
import { addDays } from '@/domain/time'
import type { DatedClose } from '@/domain/time'
import { at, on } from '../../support/window'

const summary = (parts: Partial<DeadlineSummary> = {}): DeadlineSummary => ({
  windowId: 'w1',
  opens: null,
  closes: on('2025-12-23'),
  rolling: false,
  limited: false,
  certainty: 'certain',
  ...parts,
})
const close = (text: string) => text as DatedClose

describe('what a chip says at a minute', () => {
  test.each<[string, Partial<DeadlineSummary>, string, string, string]>([
    ['the last day without an hour', {}, '2025-12-23T23:59', '今天截止', 'urgent'],
    ['the last day with an hour', { closes: close('2025-12-23T17:00') }, '2025-12-23T09:00', '今天17:00截止', 'urgent'],
    [
      'the stated minute itself still counts',
      { closes: close('2025-12-23T17:00') },
      '2025-12-23T17:00',
      '今天17:00截止',
      'urgent',
    ],
    ['after the stated hour it is over', { closes: close('2025-12-23T17:00') }, '2025-12-23T17:01', '已截止', 'quiet'],
    ['the day before says one day', {}, '2025-12-22T23:59', '还剩1天', 'urgent'],
    ['three days are urgent', {}, '2025-12-20T00:00', '还剩3天', 'urgent'],
    ['four days are soon', {}, '2025-12-19T00:00', '还剩4天', 'soon'],
    ['seven days are soon', {}, '2025-12-16T00:00', '还剩7天', 'soon'],
    ['eight days are simply open', {}, '2025-12-15T00:00', '还剩8天', 'open'],
    ['thirty days are counted', {}, '2025-11-23T00:00', '还剩30天', 'open'],
    ['thirty-one days are a date', {}, '2025-11-22T00:00', '12月23日截止', 'open'],
    [
      'a date in a year or more names its year',
      { closes: on('2028-06-30') },
      '2025-12-10T08:00',
      '2028年6月30日截止',
      'open',
    ],
    ['the day after is closed', {}, '2025-12-24T00:00', '已截止', 'quiet'],
    ['a window that has not begun says when', { opens: on('2025-12-09') }, '2025-12-08T23:59', '12月9日开始', 'quiet'],
    ['on its opening day it is open', { opens: on('2025-12-09') }, '2025-12-09T00:00', '还剩14天', 'open'],
    ['open all year', { closes: null, rolling: true }, '2025-12-10T08:00', '常年受理', 'open'],
    [
      'first come without a close',
      { closes: null, rolling: true, limited: true },
      '2025-12-10T08:00',
      '额度可能已用完',
      'soon',
    ],
    ['first come with a close keeps its date', { limited: true }, '2025-12-22T08:00', '还剩1天', 'urgent'],
    ['an unsure date is never counted down', { certainty: 'unsure' }, '2025-12-22T08:00', '日期待核', 'quiet'],
    ['an unsure date is not called over either', { certainty: 'unsure' }, '2026-01-22T08:00', '日期待核', 'quiet'],
    ['a likely date is said', { certainty: 'likely' }, '2025-12-22T08:00', '还剩1天', 'urgent'],
  ])('%s', (_rule, parts, now, words, expectedTone) => {
    const state = deadlineState(summary(parts), at(now))
    expect(chipWords(state)).toBe(words)
    expect(tone(state)).toBe(expectedTone)
  })

  test('holds no blank and no unknown word, whatever the day', () => {
    const days = fc.integer({ min: -500, max: 1500 })
    fc.assert(
      fc.property(days, days, (opensIn, closesIn) => {
        const today = on('2025-12-10')
        const state = deadlineState(
          summary({ opens: addDays(today, opensIn), closes: addDays(today, closesIn) }),
          at(`${today}T12:00`),
        )
        expect(chipWords(state)).toMatch(/^(今天截止|还剩\d+天|(\d+年)?\d+月\d+日截止|\d+月\d+日开始|已截止)$/)
      }),
    )
  })

  test('counts the days after today, so that every remaining day is one less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (days) => {
        const today = addDays(on('2025-12-23'), -days)
        expect(chipWords(deadlineState(summary(), at(`${today}T12:00`)))).toBe(`还剩${days}天`)
      }),
    )
  })
})

test('a day without an hour is past only when the day is', () => {
  expect(isPast(on('2025-12-23'), at('2025-12-23T23:59'))).toBe(false)
  expect(isPast(on('2025-12-23'), at('2025-12-24T00:00'))).toBe(true)
})
