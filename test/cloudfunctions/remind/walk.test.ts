import type { FollowSetAnswer, InboxAnswer, ReminderView } from '@/contract/follows'
import type { Lead } from '@/domain/reminder'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { TEMPLATE, acceptAtWeChat, noticeRow, settingsSeed } from '../../support/reminding'
import { window } from '../../support/window'

jest.setTimeout(60_000)

const READER = 'reader-1'
const notice = noticeRow({ _id: 'n1', title: '重大设备技改项目奖补申报', windows: [window()] })

describe('a followed notice, from the wish to the message', () => {
  let cloud: Cloud

  beforeEach(async () => {
    cloud = await startCloud({ now: '2025-12-10T08:00', seed: { ...settingsSeed, notices: [notice] } })
  })
  afterEach(() => cloud.stop())

  const follow = (leads: Lead[]) =>
    cloud.call('follows.set', { noticeId: 'n1', leads }, READER) as Promise<FollowSetAnswer>
  /** One tap on WeChat's sheet: WeChat and we both hear of it. */
  const accept = async (tapId: string) => {
    await acceptAtWeChat(cloud.emulator.url, READER)
    await cloud.call('grants.add', { tapId, results: [{ kind: 'deadline', result: 'accept' }] }, READER)
  }
  const inbox = async (): Promise<ReminderView[]> =>
    ((await cloud.call('inbox.list', {}, READER)) as InboxAnswer).reminders
  const states = async () => (await inbox()).map(({ lead, state, reason }) => [lead, state, reason])
  const messages = () => cloud.emulator.wechat.notifications()

  test('arrives at nine on its lead day, once, and says the days that are left', async () => {
    await follow([7])
    await accept('tap-000001')
    await cloud.emulator.setNow('2025-12-16T08:59')
    expect(messages()).toEqual([])
    await cloud.emulator.setNow('2025-12-16T09:00')
    await cloud.emulator.fireTimer('remind')
    await cloud.emulator.setNow('2025-12-16T09:01')
    expect(messages()).toEqual([
      expect.objectContaining({
        openid: READER,
        templateId: TEMPLATE,
        page: 'pages/notice/index?id=n1',
        at: '2025-12-16T09:00',
        fields: [
          { label: expect.any(String), value: '重大设备技改项目奖补申报' },
          { label: expect.any(String), value: '申报' },
          { label: expect.any(String), value: '2025年12月23日' },
          { label: expect.any(String), value: '还剩7天' },
        ],
      }),
    ])
    expect(await inbox()).toEqual([expect.objectContaining({ state: 'sent', sentAt: '2025-12-16T09:00' })])
  })

  test('that nobody accepted is not sent and says so before and after', async () => {
    await follow([7])
    expect(await states()).toEqual([[7, 'planned', '订阅次数不足']])
    await cloud.emulator.setNow('2025-12-16T09:00')
    expect(messages()).toEqual([])
    expect(await states()).toEqual([[7, 'uncovered', '订阅次数不足']])
  })

  test('after a missed day is the most urgent one, with the days left then', async () => {
    await follow([7, 3])
    await accept('tap-000001')
    await accept('tap-000002')
    await cloud.emulator.setNow('2025-12-21T10:00')
    expect(messages().map(({ fields }) => fields[3]?.value)).toEqual(['还剩2天'])
    expect(await states()).toEqual([
      [3, 'sent', null],
      [3, 'expired', '已由更近的提醒代替'],
      [7, 'expired', '已由更近的提醒代替'],
    ])
  })

  test('is not sent after the close', async () => {
    await follow([1])
    await accept('tap-000001')
    await cloud.emulator.setNow('2025-12-24T09:00')
    expect(messages()).toEqual([])
    expect(await states()).toEqual([[1, 'expired', '已过截止时间']])
  })

  test('that WeChat refuses voids the grants tried and leaves the others', async () => {
    await follow([7, 3])
    for (const tapId of ['tap-000001', 'tap-000002', 'tap-000003'])
      await cloud.call('grants.add', { tapId, results: [{ kind: 'deadline', result: 'accept' }] }, READER)
    await cloud.call('follows.list', {}, READER)
    await acceptAtWeChat(cloud.emulator.url, 'somebody-else')
    await cloud.emulator.setNow('2025-12-16T09:00')
    expect(messages()).toEqual([])
    expect(await states()).toEqual([
      [3, 'planned', '订阅次数不足'],
      [3, 'planned', null],
      [7, 'uncovered', '微信提示订阅已用完或已取消'],
    ])
  })

  test('is called off with the follow and planned again with it', async () => {
    await follow([7])
    await accept('tap-000001')
    expect((await follow([])).follow).toBeNull()
    expect(await inbox()).toEqual([])
    await follow([7])
    await follow([])
    await cloud.emulator.setNow('2025-12-16T09:00')
    expect(messages()).toEqual([])
    expect((await follow([7])).follow?.coverage).toEqual({ covered: 1, needed: 1 })
    await cloud.emulator.fireTimer('remind')
    expect(messages()).toHaveLength(1)
  })

  test('is the timer’s work alone: nobody can call for it', async () => {
    const called = await cloud.emulator.invoke('remind', {}, { openid: READER, source: 'wx_client' })
    expect(called).toMatchObject({ result: { errCode: 'FORBIDDEN' } })
  })
})
