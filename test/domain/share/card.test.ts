import fc from 'fast-check'
import type { DeadlineSummary } from '@/domain/deadline'
import { shareCard } from '@/domain/share'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'

const NOW = '2025-12-20T10:00' as BeijingMinute
const deadline = (differing: Partial<DeadlineSummary> = {}): DeadlineSummary => ({
  windowId: 'w1',
  opens: null,
  closes: '2025-12-23' as DatedClose,
  rolling: false,
  limited: false,
  certainty: 'certain',
  ...differing,
})
const titleOf = (title: string, summary: DeadlineSummary | null) =>
  shareCard({ id: 'n1', title, deadline: summary }, NOW).title
const close = (text: string) => deadline({ closes: text as DatedClose })

describe('the card of a notice in a chat', () => {
  it('says the date before the title and leads to the notice', () =>
    expect(shareCard({ id: 'abc123', title: '南京市设备奖补', deadline: deadline() }, NOW)).toEqual({
      title: '12月23日截止｜南京市设备奖补',
      path: '/pages/notice/index?id=abc123',
    }))

  it.each<[string, DeadlineSummary | null, string]>([
    ['the last day by its date, for it is read on another day', close('2025-12-20'), '12月20日截止｜奖补'],
    ['the hour', close('2025-12-20T17:00'), '12月20日17:00截止｜奖补'],
    ['the year where it is another', close('2026-01-05'), '2026年1月5日截止｜奖补'],
    [
      'the first day of one that is still to open',
      deadline({ opens: '2025-12-22' as LocalDate }),
      '12月22日开始｜奖补',
    ],
    ['that it is open all year', deadline({ closes: null, rolling: true }), '常年受理｜奖补'],
    ['that it is over', close('2025-12-19'), '已截止｜奖补'],
    ['no date that is unsure', deadline({ certainty: 'unsure' }), '奖补'],
    ['no date that is not there', null, '奖补'],
  ])('says %s', (_, summary, words) => expect(titleOf('奖补', summary)).toBe(words))

  it('a long title is cut with an ellipsis, within two lines', () => {
    const title = titleOf('关于组织申报南京市工业企业重大设备技术改造项目奖补资金有关事项的通知', deadline())
    expect(Array.from(title)).toHaveLength(30)
    expect(title.slice(-1)).toBe('…')
  })

  it.each([
    ['a date', '江苏省中小企业公共服务平台关于开展2025年12月23日活动的报名通知', '江苏省中小企业公共服务平台关于开展…'],
    ['a sum', '江苏省中小企业公共服务平台发放最高奖励1,000万元的补助通知啊', '江苏省中小企业公共服务平台发放最高奖励…'],
  ])('the cut never falls into %s', (_, title, cut) => expect(titleOf(title, deadline())).toBe(`12月23日截止｜${cut}`))

  it('no title is longer than two lines, and no character is torn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
        const card = titleOf(title, deadline())
        expect(Array.from(card).length).toBeLessThanOrEqual(30)
        expect(encodeURIComponent(card)).toContain('%')
      }),
    )
  })
})
