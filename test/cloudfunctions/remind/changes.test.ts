import { keepFollow } from '../../../cloudfunctions/_shared/planning/keepFollow'
import { requestReplan } from '../../../cloudfunctions/_shared/repositories/replans'
import { remindersOfNotice } from '../../../cloudfunctions/_shared/repositories/reminders'
import { table } from '../../../cloudfunctions/_shared/table'
import { inParallel } from '../../../cloudfunctions/remind/inParallel'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { misbehaving } from '../../support/misbehaving'
import { settingsSeed } from '../../support/reminding'
import { reachEmulator } from '../../support/sdkEnvironment'
import { followed, accept, follow, held, minute, move, states } from '../../support/ticking'
import { at, on, window } from '../../support/window'

jest.setTimeout(60_000)

const READER = 'reader-1'
const NINE = '2025-12-16T09:00'

describe('what readers hear', () => {
  let cloud: Cloud
  beforeEach(async () => {
    cloud = await startCloud({ now: '2025-12-10T08:00', seed: { ...settingsSeed, notices: [followed] } })
    reachEmulator(cloud.emulator.url)
  })
  afterEach(() => cloud.stop())

  test('a date that moved is told once, before any reminder, and reminded of anew', async () => {
    await follow(READER, 7, 1)
    await accept(READER, 3)
    await accept(READER, 1, 'change')
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
    await accept(READER, 1)
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
    await accept(READER, 1, 'change')
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

  test('a date that moved in the very minute of sending is not said, the change is', async () => {
    await follow(READER, 7)
    await accept(READER, 1)
    await minute('2025-12-16T08:00')
    await table('notices').update('n1', {
      windows: [window({ closes: on('2026-01-15') })],
      contentHash: 'hash-2',
      revision: 2,
    })
    const wechat = misbehaving()
    await minute(NINE, wechat)
    await minute('2025-12-16T09:01', wechat)
    expect(wechat.asked.map(({ data }) => data.thing4)).toEqual(['12月23日→2026年1月15日'])
  })

  test('several due for one reader on a day are one message and one credit', async () => {
    await table('notices').put({ ...followed, _id: 'n2', title: '人才补贴', windows: [window({ id: 'w2' })] } as never)
    await follow(READER, 7)
    await keepFollow({ openid: READER, noticeId: 'n2' }, { leads: [7], windowIds: null }, at('2025-12-10T08:00'))
    await accept(READER, 2)
    const wechat = misbehaving()
    await minute(NINE, wechat)
    expect(wechat.asked.map(({ page, data }) => [page, data.thing1])).toEqual([['pages/me/index', '2项政策的日期临近']])
    expect([await states(), await held()]).toEqual([[[7, 'sent', null]], 1])
  })

  test('outside production only listed readers are written to', async () => {
    await follow(READER, 7)
    await follow('tester', 7)
    await accept(READER, 1)
    await accept('tester', 1)
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
    await accept(READER, 2)
    await minute(NINE)
    await minute('2026-12-16T09:00')
    expect(await states()).toEqual([
      [7, 'sent', null],
      [7, 'sent', null],
    ])
  })

  test('every follower due is queued, whatever their number, and each once', async () => {
    const readers = Array.from({ length: 210 }, (_, index) => `r${index}`)
    await inParallel(readers, 8, async (reader) => void (await follow(reader, 7)))
    expect((await minute('2025-12-16T00:00')).planned).toBe(210)
    expect((await minute('2025-12-16T00:01')).planned).toBe(0)
    expect((await remindersOfNotice('r209', 'n1')).map(({ dueOn }) => dueOn)).toEqual(['2025-12-16'])
  })
})
