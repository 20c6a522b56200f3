import fc from 'fast-check'
import { cut, fitClose, fitText, leftWords, messageFor } from '@/domain/reminder'
import type { MessageContent } from '@/domain/reminder'
import type { DatedClose } from '@/domain/time'
import { at, on, window } from '../../support/window'

const fields = { title: 'thing1', action: 'thing2', closes: 'time3', left: 'thing4' }
const content = (parts: Partial<MessageContent> = {}): MessageContent => ({
  title: '关于组织重大设备技改项目奖补申报的通知',
  window: window(),
  closes: on('2025-12-23'),
  ...parts,
})
const points = (text: string) => Array.from(text).length

describe('a text in a thing field', () => {
  test.each([
    ['stays as it is at twenty', '一'.replace('一', '申') + '报'.repeat(19), '申' + '报'.repeat(19)],
    ['is cut to nineteen and an ellipsis', '申'.repeat(21), `${'申'.repeat(19)}…`],
    ['counts an emoji as one', `${'申'.repeat(19)}🙂`, `${'申'.repeat(19)}🙂`],
    ['is not cut inside a year', '关于组织开展江苏省重点产业集群项目2026年申报', '关于组织开展江苏省重点产业集群项目…'],
    ['is not cut inside a date', '请各有关企业抓紧时间务必于2025年12月23日前申报', '请各有关企业抓紧时间务必于…'],
    [
      'is not cut inside an amount',
      '关于对工业企业技术改造最高给予奖励1,000万元的通知',
      '关于对工业企业技术改造最高给予奖励…',
    ],
    [
      'is not cut between a figure and its unit',
      '关于对各类工业企业技术改造最高奖励 800 万元的通知',
      '关于对各类工业企业技术改造最高奖励 …',
    ],
    [
      'is not cut inside a Chinese date',
      '关于做好中小企业数字化转型工作二〇二六年申报',
      '关于做好中小企业数字化转型工作…',
    ],
    ['holds no line break and no control character', '申报\r\n通知\u0007书', '申报 通知 书'],
  ])('%s', (_rule, text, expected) => {
    expect(fitText('thing1', text)).toBe(expected)
  })

  test('is never empty, too long, broken or with a figure that was not in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('申', '报', '1', '2', '0', '年', '万', '元', ',', '🙂', ' ', '\n') }),
        (text) => {
          const fitted = fitText('thing1', text)
          if (fitted === null) return
          expect(points(fitted)).toBeLessThanOrEqual(20)
          expect(fitted).not.toBe('')
          expect(fitted).toBe(fitted.replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, ''))
          const figures = text.replace(/\s+/g, ' ').match(/[0-9,]+[年万元]*/g) ?? []
          for (const figure of fitted.match(/[0-9,]+[年万元]*/g) ?? []) expect(figures).toContain(figure)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('takes any text without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fitted = fitText('thing1', text)
        expect(fitted === null || points(fitted) <= 20).toBe(true)
      }),
    )
  })
})

describe('other fields', () => {
  test('a phrase is up to five Chinese characters and never loses a figure', () => {
    expect(fitText('phrase1', '正在申报')).toBe('正在申报')
    expect(fitText('phrase1', '还剩7天')).toBeNull()
    expect(fitText('phrase1', '正在申报之中')).toBeNull()
  })

  test.each<[string, string, string | null]>([
    ['time3', '2025-12-23T17:00', '2025年12月23日 17:00'],
    ['time3', '2025-12-05', '2025年12月5日 23:59'],
    ['date3', '2025-12-05', '2025年12月5日'],
    ['date3', '2025-12-05T08:30', '2025年12月5日 08:30'],
    ['number3', '2025-12-05', null],
  ])('%s says the close %s as %s', (key, close, expected) => {
    expect(fitClose(key, close as DatedClose)).toBe(expected)
  })

  test('a field of a type we do not know holds nothing', () => expect(fitText('amount1', '申报')).toBeNull())

  test('a text cut to nothing but an endless number is not sent', () => {
    expect(cut('1'.repeat(30), 20)).toBe('…')
    expect(fitText('thing1', '1'.repeat(30))).toBeNull()
  })
})

describe('what is left', () => {
  test.each<[string, Partial<MessageContent>, string, string]>([
    ['counts the days after the day of sending', {}, '2025-12-16T09:00', '还剩7天'],
    ['counts them from the day it is sent late, not from the plan', {}, '2025-12-18T09:00', '还剩5天'],
    ['is today on the last day', {}, '2025-12-23T09:00', '今天截止'],
    [
      'names the hour on the last day',
      { closes: '2025-12-23T17:00' as DatedClose },
      '2025-12-23T09:00',
      '今天17:00截止',
    ],
    [
      'says that it opens today',
      { window: window({ opens: on('2025-12-09') }) },
      '2025-12-09T09:00',
      '今天开始，还剩14天',
    ],
    [
      'says that a date is to be checked',
      { window: window({ certainty: 'unsure' }) },
      '2025-12-16T09:00',
      '还剩7天，日期待核',
    ],
  ])('%s', (_rule, parts, now, expected) => {
    expect(leftWords(content(parts), at(now))).toBe(expected)
  })
})

describe('a message', () => {
  test('fills the fields of the template', () => {
    expect(messageFor(content({ window: window({ scope: '线上' }) }), fields, at('2025-12-16T09:00'))).toEqual({
      fits: true,
      data: {
        thing1: '关于组织重大设备技改项目奖补申报的通知',
        thing2: '申报（线上）',
        time3: '2025年12月23日 23:59',
        thing4: '还剩7天',
      },
    })
  })

  test('has a title where the notice has none', () => {
    const message = messageFor(content({ title: ' \n' }), fields, at('2025-12-16T09:00'))
    expect(message).toMatchObject({ fits: true, data: { thing1: '政策提醒' } })
  })

  test('names the field of the template that cannot hold its value', () => {
    expect(messageFor(content(), { ...fields, closes: 'number3' }, at('2025-12-16T09:00'))).toEqual({
      fits: false,
      field: 'number3',
    })
  })
})
