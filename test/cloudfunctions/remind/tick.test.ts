import type { Lead } from '@/domain/reminder'
import type { Messenger } from '../../../cloudfunctions/_shared/messenger'
import { keepFollow } from '../../../cloudfunctions/_shared/planning/keepFollow'
import { removeFollow } from '../../../cloudfunctions/_shared/repositories/follows'
import { addGrant, heldGrants, takeGrant } from '../../../cloudfunctions/_shared/repositories/grants'
import { requestReplan } from '../../../cloudfunctions/_shared/repositories/replans'
import { claimReminder, dueOf, remindersOfNotice } from '../../../cloudfunctions/_shared/repositories/reminders'
import { table } from '../../../cloudfunctions/_shared/table'
import { runAt } from '../../../cloudfunctions/remind/run'
import { tick } from '../../../cloudfunctions/remind/tick'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { misbehaving, refused } from '../../support/misbehaving'
import { noticeRow, settingsSeed } from '../../support/reminding'
import { reachEmulator } from '../../support/sdkEnvironment'
import { at, on, window } from '../../support/window'

jest.setTimeout(60_000)

const READER = 'reader-1'
const NINE = '2025-12-16T09:00'
const notice = noticeRow({ _id: 'n1', title: '技改奖补', windows: [window()] })

describe('one minute of the reminding timer', () => {
  let cloud: Cloud
  beforeEach(async () => {
    cloud = await startCloud({ now: '2025-12-10T08:00', seed: { ...settingsSeed, notices: [notice] } })
    reachEmulator(cloud.emulator.url)
  })
  afterEach(() => cloud.stop())

  let claims = 0
  const minute = (
    now: string,
    messenger: Messenger = misbehaving(),
    report: (event: string) => void = () => undefined,
    environment = 'huiqi-local',
  ) =>
    tick(
      runAt(at(now), {
        messenger,
        newClaim: () => `claim-${++claims}`,
        hasTime: () => true,
        wait: () => Promise.resolve(),
        environment,
        report,
      }),
    )
  const follow = (openid: string, ...leads: Lead[]) =>
    keepFollow({ openid, noticeId: 'n1' }, { leads, windowIds: null }, at('2025-12-10T08:00'))
  const grants = async (openid: string, count: number, kind: 'deadline' | 'change' | 'match' = 'deadline') => {
    for (let tap = 0; tap < count; tap++) await addGrant(openid, `tap-${tap}`, kind, at('2025-12-10T08:00'))
  }
  const states = async (openid = READER) =>
    (await remindersOfNotice(openid, 'n1')).map(({ subject, state, reason }) => [
      subject.kind === 'deadline' ? subject.lead : subject.kind,
      state,
      reason,
    ])
  const held = (openid = READER) => heldGrants(openid, 'deadline')
  const move = async (closes: string, revision: number) => {
    const contentHash = `hash-${revision}`
    await requestReplan('n1', `${contentHash}:1:`)
    await table('notices').update('n1', { windows: [window({ closes: on(closes) })], contentHash, revision })
  }

  test('sends nothing before nine', async () => {
    await follow(READER, 7)
    await grants(READER, 1)
    const wechat = misbehaving()
    await minute('2025-12-16T08:59', wechat)
    expect(wechat.asked).toEqual([])
  })

  test('run by two workers at once sends each message once', async () => {
    const readers = Array.from({ length: 12 }, (_, index) => `reader-${index}`)
    for (const reader of readers) {
      await follow(reader, 7)
      await grants(reader, 2)
    }
    const wechat = misbehaving()
    await Promise.all([minute(NINE, wechat), minute(NINE, wechat), minute(NINE, wechat)])
    expect(wechat.asked.map(({ openid }) => openid).sort()).toEqual([...readers].sort())
    expect(await held('reader-3')).toBe(1)
  })

  test('void a grant that WeChat does not know and sends on another', async () => {
    await follow(READER, 7)
    await grants(READER, 3)
    await minute(NINE, misbehaving(refused(43101)))
    expect(await states()).toEqual([[7, 'sent', null]])
    expect(await held()).toBe(1)
  })

  test('tries no third grant after two refusals, and takes nothing from other readers', async () => {
    await follow(READER, 7)
    await grants(READER, 3)
    await grants('reader-2', 2)
    const wechat = misbehaving(refused(43101), refused(43101))
    await minute(NINE, wechat)
    expect(wechat.asked).toHaveLength(2)
    expect(await states()).toEqual([[7, 'uncovered', '微信提示订阅已用完或已取消']])
    expect([await held(), await held('reader-2')]).toEqual([1, 2])
  })

  test('a lost answer is maybe sent, says so, and is never asked for again', async () => {
    await follow(READER, 7)
    await grants(READER, 2)
    const wechat = misbehaving(refused(null))
    await minute(NINE, wechat)
    await minute('2025-12-16T10:00', wechat)
    expect(wechat.asked).toHaveLength(1)
    expect(await states()).toEqual([[7, 'maybe', '微信未确认是否送达']])
    expect(await held()).toBe(1)
  })

  test('a worker that dies while sending leaves it maybe sent, not to be doubled', async () => {
    await follow(READER, 7)
    await grants(READER, 2)
    const dying: Messenger = { send: () => Promise.reject(new Error('the process ended')) }
    await minute(NINE, dying)
    const wechat = misbehaving()
    await minute('2025-12-16T09:30', wechat)
    expect(wechat.asked).toEqual([])
    expect(await states()).toEqual([[7, 'maybe', '微信未确认是否送达']])
    expect(await held()).toBe(1)
  })

  test('a worker that dies before sending leaves it to the next, with its grant', async () => {
    await follow(READER, 7)
    await grants(READER, 1)
    await minute('2025-12-16T08:00')
    const [due] = await dueOf(READER, at(NINE), 1)
    const leaseUntil = at('2025-12-16T09:03')
    await claimReminder(due!._id, 'gone', leaseUntil)
    await takeGrant('deadline', { openid: READER, reminderId: due!._id, claim: 'gone', leaseUntil })
    const wechat = misbehaving()
    await minute('2025-12-16T09:02', wechat)
    expect(wechat.asked).toEqual([])
    await minute('2025-12-16T09:06', wechat)
    expect(wechat.asked).toHaveLength(1)
    expect(await held()).toBe(0)
  })

  test('WeChat being busy puts a message off and keeps its grant', async () => {
    await follow(READER, 7)
    await grants(READER, 1)
    const wechat = misbehaving(refused(-1), refused(43108))
    await minute(NINE, wechat)
    expect(wechat.asked).toHaveLength(1)
    expect([await states(), await held()]).toEqual([[[7, 'planned', null]], 1])
    await minute('2025-12-16T09:03', wechat)
    await minute('2025-12-16T09:10', wechat)
    expect(await states()).toEqual([[7, 'sent', null]])
  })

  test.each([
    [47003, 'remind.stopForSettings'],
    [40037, 'remind.stopForSettings'],
    [41030, 'remind.stopForSettings'],
  ])('the error %s of our own stops the batch, raises an alarm, and nobody counts as reached', async (code, event) => {
    const readers = Array.from({ length: 20 }, (_, index) => `reader-${index}`)
    for (const reader of readers) {
      await follow(reader, 7)
      await grants(reader, 1)
    }
    const wrong = misbehaving(...readers.map(() => refused(code)))
    const report = jest.fn()
    await minute(NINE, wrong, report)
    const asked = wrong.asked.length
    expect(asked).toBeLessThan(readers.length)
    expect(report).toHaveBeenCalledWith(event, expect.anything())
    await minute('2025-12-16T09:01', wrong, report)
    expect(wrong.asked).toHaveLength(asked)
    for (const reader of readers)
      expect([await states(reader), await held(reader)]).toEqual([[[7, 'planned', null]], 1])
    const mended = misbehaving()
    await minute('2025-12-16T10:30', mended, report)
    expect(mended.asked).toHaveLength(readers.length)
  })

  test('the account’s quota being used up pauses everyone until the next day', async () => {
    for (const reader of ['reader-1', 'reader-2', 'reader-3']) {
      await follow(reader, 7)
      await grants(reader, 1)
    }
    const wechat = misbehaving(...Array.from({ length: 3 }, () => refused(45009)))
    await minute(NINE, wechat)
    const asked = wechat.asked.length
    await minute('2025-12-16T19:59', wechat)
    expect(wechat.asked).toHaveLength(asked)
    await minute('2025-12-17T09:00')
    for (const reader of ['reader-1', 'reader-2', 'reader-3'])
      expect([await states(reader), await held(reader)]).toEqual([[[7, 'sent', null]], 0])
  })

  test('a reader who is unknown to WeChat fails for good with all his grants, and stops nobody else', async () => {
    await follow('reader-1', 7)
    await follow('reader-2', 7)
    await grants('reader-1', 3)
    await grants('reader-2', 3)
    const unknown: Messenger = {
      send: ({ openid }) => misbehaving(...(openid === 'reader-1' ? [refused(40003)] : [])).send({} as never),
    }
    await minute(NINE, unknown)
    expect(await states('reader-1')).toEqual([[7, 'failed', '微信找不到这位用户']])
    expect(await states('reader-2')).toEqual([[7, 'sent', null]])
    expect([await held('reader-1'), await held('reader-2')]).toEqual([0, 2])
  })

  test('a date that moved is told once, before any reminder, and reminded of anew', async () => {
    await follow(READER, 7, 1)
    await grants(READER, 3)
    await grants(READER, 1, 'change')
    await minute(NINE)
    await move('2026-01-15', 2)
    const wechat = misbehaving()
    await minute('2025-12-16T12:00', wechat)
    await minute('2025-12-16T12:01', wechat)
    expect(wechat.asked.map(({ templateId, data }) => [templateId, data.thing2])).toEqual([
      ['huiqi-change', '12月23日→2026年1月15日'],
    ])
    await minute('2026-01-08T09:00', wechat)
    expect(await states()).toEqual([
      ['change', 'sent', null],
      [7, 'sent', null],
      [7, 'sent', null],
    ])
    expect(await held()).toBe(1)
  })

  test('a change is told by a credit for deadlines where none for changes is left', async () => {
    await follow(READER, 1)
    await grants(READER, 1)
    await minute('2025-12-11T09:00')
    await move('2025-12-30', 2)
    const wechat = misbehaving()
    await minute('2025-12-11T12:00', wechat)
    expect(wechat.asked.map(({ templateId, data }) => [templateId, data.thing4])).toEqual([
      ['huiqi-deadline', '截止 12月23日 → 12月30日'],
    ])
  })

  test('a notice that has ended is told as such, and what was queued is called off', async () => {
    await follow(READER, 7)
    await grants(READER, 1, 'change')
    await minute('2025-12-16T08:00')
    await requestReplan('n1', 'hash-1:1:exhausted')
    await table('notices').update('n1', { ended: 'exhausted' })
    const wechat = misbehaving()
    await minute(NINE, wechat)
    expect(wechat.asked.map(({ data }) => data.thing2)).toEqual(['额度已用完'])
    expect(await states()).toEqual([
      ['change', 'sent', null],
      [7, 'cancelled', '政策已结束'],
    ])
  })

  test('a change waits for the notice to be written, however long that takes', async () => {
    await follow(READER, 7)
    await requestReplan('n1', 'hash-2:1:')
    expect((await minute('2025-12-11T12:00')).changed).toBe(0)
    await table('notices').update('n1', {
      windows: [window({ closes: on('2026-01-15') })],
      contentHash: 'hash-2',
      revision: 2,
    })
    expect((await minute('2025-12-11T12:01')).changed).toBe(1)
    expect((await minute('2025-12-11T12:02')).changed).toBe(0)
  })

  test('a date that moved in the very minute of sending is not said', async () => {
    await follow(READER, 7)
    await grants(READER, 1)
    await minute('2025-12-16T08:00')
    await table('notices').update('n1', {
      windows: [window({ closes: on('2026-01-15') })],
      contentHash: 'hash-2',
      revision: 2,
    })
    const wechat = misbehaving()
    await minute(NINE, wechat)
    expect(wechat.asked).toEqual([])
    await minute('2025-12-16T09:01', wechat)
    expect(wechat.asked.map(({ data }) => data.thing4)).toEqual(['12月23日→2026年1月15日'])
  })

  test('a reader who left is not written to, even where the reminder is still queued', async () => {
    await follow(READER, 7)
    await grants(READER, 1)
    await minute('2025-12-16T08:00')
    await removeFollow(READER, 'n1')
    const wechat = misbehaving()
    await minute(NINE, wechat)
    expect(wechat.asked).toEqual([])
    expect(await states()).toEqual([[7, 'cancelled', '已取消关注']])
  })

  test('several due for one reader on a day are one message and one credit', async () => {
    await table('notices').put({ ...notice, _id: 'n2', title: '人才补贴', windows: [window({ id: 'w2' })] } as never)
    await follow(READER, 7)
    await keepFollow({ openid: READER, noticeId: 'n2' }, { leads: [7], windowIds: null }, at('2025-12-10T08:00'))
    await grants(READER, 2)
    const wechat = misbehaving()
    await minute(NINE, wechat)
    expect(wechat.asked.map(({ page, data }) => [page, data.thing1])).toEqual([['pages/me/index', '2项政策的日期临近']])
    expect([await states(), await held()]).toEqual([[[7, 'sent', null]], 1])
  })

  test('outside production only listed readers are written to', async () => {
    await follow(READER, 7)
    await follow('tester', 7)
    await grants(READER, 1)
    await grants('tester', 1)
    await table('settings').update('sending', { listed: ['tester'] })
    const wechat = misbehaving()
    await minute(NINE, wechat, undefined, 'test-environment')
    expect(wechat.asked.map(({ openid, miniprogramState }) => [openid, miniprogramState])).toEqual([
      ['tester', 'trial'],
    ])
    expect([await states(), await held()]).toEqual([[[7, 'cancelled', '测试环境，不向未登记的人发送']], 1])
  })

  test('a yearly window is reminded of again a year later', async () => {
    const yearly = window({ closes: '--12-23', recurrence: 'yearly' })
    await table('notices').update('n1', { windows: [yearly], contentHash: 'hash-2' })
    await follow(READER, 7)
    await grants(READER, 2)
    await minute(NINE)
    await minute('2026-12-16T09:00')
    expect(await states()).toEqual([
      [7, 'sent', null],
      [7, 'sent', null],
    ])
  })

  test('every follower due is queued, whatever their number, and each once', async () => {
    const readers = Array.from({ length: 450 }, (_, index) => `r${index}`)
    await Promise.all(readers.map((reader) => follow(reader, 7)))
    expect((await minute('2025-12-16T00:00')).planned).toBe(450)
    expect((await minute('2025-12-16T00:01')).planned).toBe(0)
    expect((await remindersOfNotice('r449', 'n1')).map(({ dueOn }) => dueOn)).toEqual(['2025-12-16'])
  })
})
