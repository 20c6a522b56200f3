import type { Lead } from '@/domain/reminder'
import type { Messenger } from '../../../cloudfunctions/_shared/messenger'
import { planFollow } from '../../../cloudfunctions/_shared/planning'
import { removeFollow, saveFollow } from '../../../cloudfunctions/_shared/repositories/follows'
import { addGrant, heldGrants, takeGrant } from '../../../cloudfunctions/_shared/repositories/grants'
import { requestReplan } from '../../../cloudfunctions/_shared/repositories/jobs'
import { claimReminder, dueReminders, remindersOfNotice } from '../../../cloudfunctions/_shared/repositories/reminders'
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
  ) => tick(runAt(at(now), { messenger, newClaim: () => `claim-${++claims}`, hasTime: () => true, report }))
  const follow = async (openid: string, ...leads: Lead[]) => {
    const row = await saveFollow(openid, 'n1', leads, at('2025-12-10T08:00'))
    await planFollow(row, notice, on('2025-12-10'))
  }
  const grants = async (openid: string, count: number) => {
    for (let tap = 0; tap < count; tap++) await addGrant(openid, `tap-${tap}`, 'deadline', at('2025-12-10T08:00'))
  }
  const states = async (openid = READER) =>
    (await remindersOfNotice(openid, 'n1')).map(({ lead, state, reason }) => [lead, state, reason])
  const held = (openid = READER) => heldGrants(openid, 'deadline')

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
    await grants(READER, 1)
    const dying: Messenger = { send: () => Promise.reject(new Error('the process ended')) }
    await expect(minute(NINE, dying)).rejects.toThrow('the process ended')
    const wechat = misbehaving()
    await minute('2025-12-16T09:30', wechat)
    expect(wechat.asked).toEqual([])
    expect(await states()).toEqual([[7, 'maybe', '微信未确认是否送达']])
  })

  test('a worker that dies before sending leaves it to the next, with its grant', async () => {
    await follow(READER, 7)
    await grants(READER, 1)
    const [due] = await dueReminders(at(NINE), 1)
    await claimReminder(due!._id, 'gone', at(NINE))
    await takeGrant(READER, 'deadline', due!._id)
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
    [45009, 'remind.pause'],
  ])('the error %s of our own stops the batch, and nobody counts as reached', async (code, event) => {
    for (const reader of ['reader-1', 'reader-2', 'reader-3']) {
      await follow(reader, 7)
      await grants(reader, 1)
    }
    const wechat = misbehaving(refused(code))
    const report = jest.fn()
    await minute(NINE, wechat, report)
    await minute('2025-12-16T09:01', wechat, report)
    expect(wechat.asked).toHaveLength(1)
    expect(report).toHaveBeenCalledWith(event, expect.anything())
    for (const reader of ['reader-1', 'reader-2', 'reader-3']) {
      expect([await states(reader), await held(reader)]).toEqual([[[7, 'planned', null]], 1])
    }
    await minute('2025-12-16T10:30', wechat, report)
    expect(wechat.asked).toHaveLength(4)
  })

  test('a reader who is unknown to WeChat fails for good and stops nobody else', async () => {
    await follow('reader-1', 7)
    await follow('reader-2', 7)
    await grants('reader-1', 1)
    await grants('reader-2', 1)
    await minute(NINE, misbehaving(refused(40003)))
    expect([...(await states('reader-1')), ...(await states('reader-2'))].map(([, state]) => state).sort()).toEqual([
      'failed',
      'sent',
    ])
  })

  test('a date that moved calls off the old reminders and plans the new', async () => {
    await follow(READER, 7, 1)
    await table('notices').update('n1', { windows: [window({ closes: on('2026-01-15') })] })
    await requestReplan('n1', 2)
    expect((await minute('2025-12-11T12:00')).planned.notices).toBe(1)
    expect(await states()).toEqual([
      [7, 'cancelled', '日期已变更'],
      [1, 'cancelled', '日期已变更'],
      [7, 'planned', null],
      [1, 'planned', null],
    ])
    expect((await minute('2025-12-11T12:01')).planned.notices).toBe(0)
  })

  test('a date that moved in the very minute of sending is not said', async () => {
    await follow(READER, 7)
    await grants(READER, 1)
    await minute('2025-12-16T08:00')
    await table('notices').update('n1', { windows: [window({ closes: on('2026-01-15') })] })
    const wechat = misbehaving()
    await minute(NINE, wechat)
    expect(wechat.asked).toEqual([])
    expect([await states(), await held()]).toEqual([[[7, 'cancelled', '日期已变更']], 1])
  })

  test('a reader who left is not written to, even where the reminder is still planned', async () => {
    await follow(READER, 7)
    await grants(READER, 1)
    await removeFollow(READER, 'n1')
    const wechat = misbehaving()
    await minute(NINE, wechat)
    expect(wechat.asked).toEqual([])
  })

  test('plans a yearly window again when its year is over', async () => {
    await table('notices').update('n1', { windows: [window({ closes: '--12-23', recurrence: 'yearly' })] })
    await follow(READER, 7)
    await minute('2025-12-24T00:01')
    expect((await remindersOfNotice(READER, 'n1')).map(({ dueOn }) => dueOn)).toContain('2026-12-16')
  })

  test('walks over all followers once a day, whatever their number', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => ({
      _id: `r${index}:n1`,
      openid: `r${index}`,
      noticeId: 'n1',
      leads: [7],
      createdAt: '2025-12-10T08:00',
    }))
    await Promise.all(rows.map((row) => table('follows').put(row)))
    expect((await minute('2025-12-11T00:00')).planned.follows).toBe(450)
    expect((await minute('2025-12-11T00:01')).planned.follows).toBe(0)
    expect((await remindersOfNotice('r449', 'n1')).map(({ dueOn }) => dueOn)).toEqual(['2025-12-16'])
  })
})
