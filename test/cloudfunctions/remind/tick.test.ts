import type { Messenger } from '../../../cloudfunctions/_shared/messenger'
import { removeFollow } from '../../../cloudfunctions/_shared/repositories/follows'
import { takeGrant } from '../../../cloudfunctions/_shared/repositories/grants'
import { claimReminder, dueOf } from '../../../cloudfunctions/_shared/repositories/reminders'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { misbehaving, refused } from '../../support/misbehaving'
import { settingsSeed } from '../../support/reminding'
import { reachEmulator } from '../../support/sdkEnvironment'
import { followed, accept, follow, held, minute, states } from '../../support/ticking'
import { at } from '../../support/window'

jest.setTimeout(60_000)

const READER = 'reader-1'
const NINE = '2025-12-16T09:00'

describe('one minute of the reminding timer', () => {
  let cloud: Cloud
  beforeEach(async () => {
    cloud = await startCloud({ now: '2025-12-10T08:00', seed: { ...settingsSeed, notices: [followed] } })
    reachEmulator(cloud.emulator.url)
  })
  afterEach(() => cloud.stop())

  test('sends nothing before nine', async () => {
    await follow(READER, 7)
    await accept(READER, 1)
    const wechat = misbehaving()
    await minute('2025-12-16T08:59', wechat)
    expect(wechat.asked).toEqual([])
  })

  test('run by two workers at once sends each message once', async () => {
    const readers = Array.from({ length: 12 }, (_, index) => `reader-${index}`)
    for (const reader of readers) {
      await follow(reader, 7)
      await accept(reader, 2)
    }
    const wechat = misbehaving()
    await Promise.all([minute(NINE, wechat), minute(NINE, wechat), minute(NINE, wechat)])
    expect(wechat.asked.map(({ openid }) => openid).sort()).toEqual([...readers].sort())
    expect(await held('reader-3')).toBe(1)
  })

  test('void a grant that WeChat does not know and sends on another', async () => {
    await follow(READER, 7)
    await accept(READER, 3)
    await minute(NINE, misbehaving(refused(43101)))
    expect(await states()).toEqual([[7, 'sent', null]])
    expect(await held()).toBe(1)
  })

  test('tries no third grant after two refusals, and takes nothing from other readers', async () => {
    await follow(READER, 7)
    await accept(READER, 3)
    await accept('reader-2', 2)
    const wechat = misbehaving(refused(43101), refused(43101))
    await minute(NINE, wechat)
    expect(wechat.asked).toHaveLength(2)
    expect(await states()).toEqual([[7, 'uncovered', '微信提示订阅已用完或已取消']])
    expect([await held(), await held('reader-2')]).toEqual([1, 2])
  })

  test('a lost answer is maybe sent, says so, and is never asked for again', async () => {
    await follow(READER, 7)
    await accept(READER, 2)
    const wechat = misbehaving(refused(null))
    await minute(NINE, wechat)
    await minute('2025-12-16T10:00', wechat)
    expect(wechat.asked).toHaveLength(1)
    expect(await states()).toEqual([[7, 'maybe', '微信未确认是否送达']])
    expect(await held()).toBe(1)
  })

  test('a worker that dies while sending leaves it maybe sent, not to be doubled', async () => {
    await follow(READER, 7)
    await accept(READER, 2)
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
    await accept(READER, 1)
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
    await accept(READER, 1)
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
      await accept(reader, 1)
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
      await accept(reader, 1)
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
    await accept('reader-1', 3)
    await accept('reader-2', 3)
    const unknown: Messenger = {
      send: ({ openid }) => misbehaving(...(openid === 'reader-1' ? [refused(40003)] : [])).send({} as never),
    }
    await minute(NINE, unknown)
    expect(await states('reader-1')).toEqual([[7, 'failed', '微信找不到这位用户']])
    expect(await states('reader-2')).toEqual([[7, 'sent', null]])
    expect([await held('reader-1'), await held('reader-2')]).toEqual([0, 2])
  })

  test('a reader who left is not written to, even where the reminder is still queued', async () => {
    await follow(READER, 7)
    await accept(READER, 1)
    await minute('2025-12-16T08:00')
    await removeFollow(READER, 'n1')
    const wechat = misbehaving()
    await minute(NINE, wechat)
    expect(wechat.asked).toEqual([])
    expect(await states()).toEqual([[7, 'cancelled', '已取消关注']])
  })
})
