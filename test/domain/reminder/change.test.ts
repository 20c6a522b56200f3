import {
  changeDigest,
  changeMessage,
  changeSayings,
  changesOf,
  gravest,
  knownOf,
  movedMessage,
} from '@/domain/reminder'
import type { Change, Ending } from '@/domain/reminder'
import type { Window } from '@/domain/notice'
import type { DatedClose } from '@/domain/time'
import { at, on, window } from '../../support/window'

const wish = { openid: 'r', noticeId: 'n', leads: [7] as const, windowIds: null as string[] | null }
const today = on('2025-12-10')
const changes = (
  before: Window[],
  after: Window[],
  ended: Ending | null = null,
  windowIds: string[] | null = null,
  toldEnd: Ending | null = null,
) => changesOf({ windows: knownOf(before), ended: toldEnd }, { windows: after, ended }, { ...wish, windowIds }, today)
const moved = (from: string, to: string): Change => ({
  what: 'moved',
  windowId: 'w1',
  from: from as DatedClose,
  to: to as DatedClose,
})

describe('what a reader hears of a notice read anew', () => {
  test('is nothing where the dates are as he knows them', () => expect(changes([window()], [window()])).toEqual([]))

  test('is a close that moved, either way', () => {
    expect(changes([window()], [window({ closes: on('2026-01-15') })])).toEqual([moved('2025-12-23', '2026-01-15')])
    expect(changes([window()], [window({ closes: on('2025-12-12') })])).toEqual([moved('2025-12-23', '2025-12-12')])
  })

  test('is a date that is no longer stated', () => {
    expect(changes([window()], [])).toEqual([{ what: 'withdrawn', windowId: 'w1', from: '2025-12-23' }])
  })

  test('is the end of the notice, whatever its dates', () => {
    const ended = [{ what: 'ended', ending: 'exhausted' }]
    expect(changes([window()], [window({ closes: on('2026-01-15') })], 'exhausted')).toEqual(ended)
    expect(changes([window({ closes: '---05', recurrence: 'monthly' })], [], 'exhausted')).toEqual(ended)
  })

  test('is nothing of an end that he was told of, and that it goes on where it does after all', () => {
    const now = [window({ closes: on('2026-01-15') })]
    expect(changes([window()], now, 'exhausted', null, 'exhausted')).toEqual([])
    expect(changes([window()], now, null, null, 'exhausted')).toEqual([{ what: 'resumed', to: '2026-01-15' }])
    expect(changes([window()], [window({ closes: on('2025-12-01') })], null, null, 'exhausted')).toEqual([])
    expect(changeSayings({ what: 'resumed', to: on('2025-12-23') }, today)[0]).toBe('恢复办理，12月23日截止')
  })

  test.each<[string, Window[], Window[]]>([
    ['a window that is over', [window({ closes: on('2025-12-01') })], []],
    ['an authority’s date', [window({ audience: 'authority' })], []],
    ['a new window: it is simply planned', [], [window()]],
  ])('is nothing of %s', (_of, before, after) => expect(changes(before, after)).toEqual([]))

  test('is nothing of windows that he did not choose', () => {
    expect(changes([window()], [window({ closes: on('2026-01-15') })], null, ['w2'])).toEqual([])
  })

  test('is gravest where it ends, then where the new close is nearest', () => {
    const end: Change = { what: 'ended', ending: 'repealed' }
    expect(gravest([moved('2025-12-23', '2026-01-15'), end])).toBe(end)
    expect(gravest([moved('2025-12-23', '2026-01-15'), moved('2025-12-23', '2025-12-30')])).toMatchObject({
      to: '2025-12-30',
    })
  })
})

describe('a change in a message', () => {
  const fields = { title: 'thing1', change: 'thing2', on: 'date3', note: 'thing4' }
  const words = (change: Change) => {
    const message = changeMessage({ title: '技改奖补', changes: [change] }, fields, at('2025-12-10T09:00'))
    return message.fits ? message.data.thing2 : message
  }
  test.each([
    ['2025-12-12', '2025-12-15', '截止 12月12日 → 12月15日'],
    ['2025-12-23', '2026-01-15', '12月23日→2026年1月15日'],
    ['2025-12-23T17:00', '2026-01-15T17:00', '改为2026年1月15日17:00截止'],
  ])('%s to %s never loses the new date', (from, to, expected) => expect(words(moved(from, to))).toBe(expected))

  test('says an end in a word', () => {
    expect(changeSayings({ what: 'ended', ending: 'exhausted' }, today)).toEqual(['额度已用完'])
    expect(words({ what: 'ended', ending: 'repealed' })).toBe('已废止')
  })

  const deadline = { title: 'thing1', action: 'thing2', closes: 'time3', left: 'thing4' }
  test('can go by the deadline template where it has a new date, and by no other', () => {
    const notice = { title: '技改奖补', changes: [moved('2025-12-12', '2025-12-15')] } as const
    expect(movedMessage(notice, deadline, at('2025-12-10T09:00'))).toEqual({
      fits: true,
      data: {
        thing1: '技改奖补',
        thing2: '截止日期变更',
        time3: '2025年12月15日 23:59',
        thing4: '截止 12月12日 → 12月15日',
      },
    })
    const ended = { title: '技改奖补', changes: [{ what: 'ended', ending: 'repealed' }] } as const
    expect(movedMessage(ended, deadline, at('2025-12-10T09:00'))).toBeNull()
  })

  test('of several notices is one', () => {
    const notices = ['甲', '乙'].map((title) => ({ title, changes: [moved('2025-12-12', '2025-12-15')] as [Change] }))
    expect(changeDigest([notices[0]!, notices[1]!], fields, at('2025-12-10T09:00'))).toMatchObject({
      data: { thing1: '2项政策有变更', thing2: '甲' },
    })
  })
})
