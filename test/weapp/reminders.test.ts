import { startCloud } from '../support/cloud'
import type { Cloud } from '../support/cloud'
import { article } from '../support/articles'
import { settingsSeed } from '../support/reminding'
import { startWeapp } from './harness/weapp'
import type { Weapp } from './harness/weapp'

jest.setTimeout(120_000)

const READER = 'reader-1'
const content = JSON.stringify([
  article('1', { finalContent: '各有关企业：请符合条件的企业于2026年1月20日前通过平台提交申报材料，逾期不予受理。' }),
])

describe('reminders in the built package', () => {
  let cloud: Cloud
  let weapp: Weapp
  let asked: string[][]

  beforeAll(async () => {
    const sources = [{ id: 'articles', name: '示例', form: 'wechat-articles', content }]
    cloud = await startCloud({ now: '2026-01-06T08:00', sources, seed: settingsSeed })
    await cloud.emulator.fireTimer('sync')
    asked = []
    weapp = startWeapp({
      callFunction: async (name, data) => {
        const outcome = await cloud.emulator.invoke(name, data, { openid: READER, source: 'wx_client' })
        return (outcome as { result: unknown }).result
      },
      subscribe: (ids) => {
        asked.push(ids)
        return Object.fromEntries(ids.map((id) => [id, id === 'huiqi-deadline' ? 'accept' : 'reject']))
      },
    })
  })
  afterAll(async () => {
    weapp?.stop()
    await cloud?.stop()
  })

  test('ask for three templates in the tap itself, and say what is covered', async () => {
    const { cards } = (await cloud.call('notices.feed', {}, READER)) as { cards: { id: string }[] }
    const page = await weapp.open('pages/notice/index', { id: cards[0]!.id })
    await page.until(() => page.text().includes('提醒我'), 'no way to follow')
    page.tap(page.find('action', '提醒我'))
    await page.until(() => page.text().includes('需要4次订阅'), 'no cost')
    await page.until(() => page.byClass('action-off').length === 0, 'never ready')
    const calls = weapp.cloudCalls.length
    page.tap(page.find('action', '提醒我'))
    expect(asked).toEqual([['huiqi-deadline', 'huiqi-change', 'huiqi-match']])
    expect(weapp.cloudCalls).toHaveLength(calls)
    await page.until(() => page.text().includes('已覆盖 1/4 次提醒'), 'no coverage')
    expect(await cloud.call('reader.get', {}, READER)).toMatchObject({ credits: { deadline: 1, change: 0, match: 0 } })
    expect(weapp.errors).toEqual([])
  })
})
