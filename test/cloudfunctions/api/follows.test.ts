import type { FollowListAnswer, FollowSetAnswer } from '@/contract/follows'
import type { GrantAddAnswer } from '@/contract/grants'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { noticeRow, settingsSeed } from '../../support/reminding'
import { on, window } from '../../support/window'

jest.setTimeout(60_000)

const notices = [
  noticeRow({ _id: 'n1', title: '技改奖补', windows: [window({ id: 'w1' })] }),
  noticeRow({ _id: 'n2', title: '人才补贴', windows: [window({ id: 'w2', closes: on('2025-12-20') })] }),
]

describe('following', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ now: '2025-12-10T08:00', seed: { ...settingsSeed, notices } })
  })
  afterAll(() => cloud.stop())

  const follow = (openid: string, noticeId: string, leads: unknown[]) =>
    cloud.call('follows.set', { noticeId, leads }, openid) as Promise<FollowSetAnswer>
  const grant = (openid: string, tapId: string, result = 'accept') =>
    cloud.call('grants.add', { tapId, results: [{ kind: 'deadline', result }] }, openid) as Promise<GrantAddAnswer>

  test('plans the reminders at once and says how many are covered', async () => {
    expect((await follow('a', 'n1', [1, 7, 3])).follow).toMatchObject({
      noticeId: 'n1',
      leads: [7, 3, 1],
      coverage: { covered: 0, needed: 4 },
      reminders: [
        {
          lead: 7,
          dueOn: '2025-12-16',
          about: '2025-12-23',
          state: 'planned',
          reason: '订阅次数不足',
          noticeTitle: '技改奖补',
        },
        // A Saturday: the Friday before as well.
        { lead: 3, dueOn: '2025-12-19' },
        { lead: 3, dueOn: '2025-12-20' },
        { lead: 1, dueOn: '2025-12-22' },
      ],
    })
  })

  test('twice changes nothing', async () => {
    const once = await follow('b', 'n1', [7])
    expect(await follow('b', 'n1', [7])).toEqual(once)
  })

  test('with other leads keeps what is still wanted and drops the rest', async () => {
    await follow('c', 'n1', [7, 3])
    const { follow: changed } = await follow('c', 'n1', [3, 0])
    expect(changed?.reminders.map(({ lead, state }) => [lead, state])).toEqual([
      [3, 'planned'],
      [3, 'planned'],
      [0, 'planned'],
    ])
  })

  test('covers the earliest reminders first, across notices', async () => {
    await follow('d', 'n1', [7, 1])
    await follow('d', 'n2', [3])
    await grant('d', 'tap-000001')
    await grant('d', 'tap-000002')
    const list = (await cloud.call('follows.list', {}, 'd')) as FollowListAnswer
    const coverage = new Map(list.follows.map(({ follow: { noticeId, coverage } }) => [noticeId, coverage]))
    expect(coverage.get('n1')).toEqual({ covered: 1, needed: 2 })
    expect(coverage.get('n2')).toEqual({ covered: 1, needed: 1 })
    expect(list.follows.map(({ card }) => card.title).sort()).toEqual(['人才补贴', '技改奖补'])
  })

  test('of some windows plans those alone', async () => {
    const windows = [window({ id: 'w3' }), window({ id: 'w4', closes: on('2026-01-16') })]
    await cloud.inside(
      ({ db, args }) =>
        db
          .collection('notices')
          .doc('n2')
          .update({ data: { windows: args } }),
      windows,
    )
    const answer = (await cloud.call(
      'follows.set',
      { noticeId: 'n2', leads: [1], windowIds: ['w4'] },
      'k',
    )) as FollowSetAnswer
    expect(answer.follow).toMatchObject({ windowIds: ['w4'], reminders: [{ about: '2026-01-16' }] })
    expect((await follow('k', 'n2', [1])).follow).toMatchObject({ windowIds: null, coverage: { needed: 2 } })
    await cloud.inside(
      ({ db, args }) =>
        db
          .collection('notices')
          .doc('n2')
          .update({ data: { windows: args } }),
      [window({ id: 'w2', closes: on('2025-12-20') })],
    )
  })

  test('at the reader’s hour says so', async () => {
    await cloud.call('reader.save', { region: null, hour: 14 }, 'l')
    await cloud.call('reader.save', { region: null }, 'l')
    expect(await cloud.call('reader.get', {}, 'l')).toMatchObject({ reader: { hour: 14 } })
    expect((await follow('l', 'n1', [1])).follow?.reminders[0]).toMatchObject({ dueAt: '2025-12-22T14:00' })
    expect(await cloud.call('reader.save', { region: null, hour: 20 }, 'l')).toMatchObject({ path: 'hour' })
  })

  test('of a notice that is not there says so', async () => {
    expect(await follow('a', 'nowhere', [7])).toMatchObject({ errCode: 'NOT_FOUND', path: 'noticeId' })
  })

  test('with a lead that is none is a wrong request that names the place', async () => {
    expect(await follow('a', 'n1', [7, 5])).toMatchObject({ errCode: 'BAD_REQUEST', path: 'leads.1' })
  })

  test('shows a reader nothing of another', async () => {
    expect(await cloud.call('follows.list', {}, 'nobody')).toMatchObject({ follows: [] })
    expect(await cloud.call('inbox.list', {}, 'nobody')).toMatchObject({ reminders: [] })
  })

  describe('a grant', () => {
    test('is one for each tap that accepted', async () => {
      expect(await grant('e', 'tap-000001')).toEqual({ credits: { deadline: 1, change: 0, match: 0 } })
      expect(await grant('e', 'tap-000002')).toEqual({ credits: { deadline: 2, change: 0, match: 0 } })
    })

    test('is not doubled by a retry of the same tap, not even by ten at once', async () => {
      await Promise.all(Array.from({ length: 10 }, () => grant('f', 'tap-000001')))
      expect(await grant('f', 'tap-000001')).toEqual({ credits: { deadline: 1, change: 0, match: 0 } })
    })

    test.each(['reject', 'ban', 'filter'])('is none for %s', async (result) => {
      expect(await grant(`g-${result}`, 'tap-000001', result)).toEqual({
        credits: { deadline: 0, change: 0, match: 0 },
      })
    })

    test('cannot be given to oneself with another reader’s name in the request', async () => {
      const forged = { tapId: 'tap-000009', results: [], openid: 'e' }
      expect(await cloud.call('grants.add', forged, 'h')).toMatchObject({ errCode: 'BAD_REQUEST' })
    })
  })
})
