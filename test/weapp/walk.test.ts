import { startCloud } from '../support/cloud'
import type { Cloud } from '../support/cloud'
import { acceptAtWeChat, settingsSeed } from '../support/reminding'
import { samplesSource } from '../support/samplesSource'
import { startWeapp } from './harness/weapp'
import type { Weapp } from './harness/weapp'
import type { OpenPage } from './harness/page'

jest.setTimeout(120_000)

const READER = 'weapp-reader'
const EQUIPMENT = '智造焕新项目设备奖补'
const FIRST_SCREEN_BYTES = 24 * 1024

describe('the built package on a phone without eval and Intl', () => {
  let cloud: Cloud
  let weapp: Weapp

  beforeAll(async () => {
    cloud = await startCloud({ now: '2025-12-10T08:00', sources: [samplesSource('2025-12-10')], seed: settingsSeed })
    await cloud.emulator.fireTimer('sync')
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    weapp = startWeapp({
      callFunction: async (name, data) => {
        const outcome = await cloud.emulator.invoke(name, data, { openid: READER, source: 'wx_client' })
        if ('result' in outcome) return JSON.parse(JSON.stringify(outcome.result))
        throw outcome
      },
      subscribe: (ids) => {
        void acceptAtWeChat(cloud.emulator.url, READER)
        return Object.fromEntries(ids.map((id) => [id, 'accept']))
      },
    })
  })
  afterEach(() => weapp.stop())

  const feed = async (): Promise<OpenPage> => {
    const page = await weapp.open('pages/policies/index')
    await page.until(() => page.byClass('card').length > 0, 'no card came')
    return page
  }
  const equipmentCard = async (page: OpenPage) => {
    while (!page.text().includes(EQUIPMENT)) {
      const before = page.byClass('card').length
      page.call('onReachBottom')
      await page.until(() => page.byClass('card').length > before, `no more cards after ${before}`)
    }
    return page.find('card', EQUIPMENT)
  }
  const detail = async (): Promise<OpenPage> => {
    const page = await feed()
    page.tap(await equipmentCard(page))
    await page.until(() => weapp.navigations.length > 0, 'the card opens nothing')
    const [route = '', query = ''] = (weapp.navigations[0] ?? '').replace(/^\//, '').split('?')
    const opened = await weapp.open(route, Object.fromEntries(new URLSearchParams(query)))
    await opened.until(() => opened.text().includes('你要做的'), 'the notice is not shown')
    return opened
  }

  test('the first feed screen takes one call and at most 24 KB of setData', async () => {
    const page = await feed()
    expect(weapp.cloudCalls.map(({ data }) => (data as { action: string }).action)).toEqual(['notices.feed'])
    expect(page.sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST_SCREEN_BYTES)
    expect(weapp.errors).toEqual([])
  })

  test('reaching the end appends cards without sending those that stand there', async () => {
    const page = await feed()
    const [first, before] = [page.byClass('card').length, page.sent.length]
    page.call('onReachBottom')
    await page.until(() => page.byClass('card').length > first, 'no more cards came')
    const appended = page.sent.slice(before).reduce((sum, bytes) => sum + bytes, 0)
    const whole = page.sent.slice(0, before).reduce((sum, bytes) => sum + bytes, 0)
    expect(appended).toBeLessThan(whole * 1.2)
  })

  test('a tapped card opens its notice with the firm’s own date first and the office’s apart', async () => {
    const page = await detail()
    expect(page.text()).toContain('还剩3天')
    expect(page.text()).toContain('12月2日 – 12月13日')
    expect(page.text()).toContain('不是企业的截止日期')
    expect(weapp.errors).toEqual([])
  })

  test('a followed notice asks WeChat in the tap itself and shows what is covered', async () => {
    const page = await detail()
    page.tap(page.find('action', '提醒我'))
    await page.until(() => page.byClass('lead').length > 0, 'no sheet came')
    await page.until(() => !page.text().includes('正在准备'), 'the sheet is never ready to ask')
    const buttons = page.byClass('action').filter((node) => (node.cl ?? '').includes('action-primary'))
    page.tap(buttons[buttons.length - 1] as (typeof buttons)[number])
    await page.until(() => page.text().includes('已覆盖'), 'no coverage is shown')
    expect(page.text()).toMatch(/已覆盖 1\/\d 次提醒/)
    const actions = weapp.cloudCalls.map(({ data }) => (data as { action: string }).action)
    expect(actions).toEqual(expect.arrayContaining(['grants.add', 'follows.set']))
    expect(weapp.errors).toEqual([])
  })

  test.each(['pages/agenda/index', 'pages/calculator/index', 'pages/me/index'])(
    '%s opens without an error',
    async (route) => {
      const page = await weapp.open(route)
      await page.until(() => page.text().length > 20, 'nothing is shown')
      expect(weapp.errors).toEqual([])
    },
  )
})
