import type { Browser } from 'playwright-core'
import { startFixture, TEMPLATE, type Fixture } from '../cloudfunctions/_emulator/fixture'
import { openBrowser, openPhone, type PhonePage } from '../support/browser'

jest.setTimeout(60_000)

let browser: Browser
let fixture: Fixture
let phone: PhonePage

beforeAll(async () => {
  browser = await openBrowser()
  fixture = await startFixture({ now: '2025-12-10T09:00' })
  const post = (path: string, openid: string, body: object) =>
    fetch(`${fixture.emulator.url}/_wechat${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dev-openid': openid },
      body: JSON.stringify(body),
    })
  for (const openid of ['ada', 'bob']) await post('/subscribe', openid, { results: { [TEMPLATE.id]: 'accept' } })
  await post('/calendar', 'ada', { title: '设备奖补申报截止', startTime: 1766480400, description: '以官方通知为准' })
  phone = await openPhone(browser, `${fixture.emulator.url}/_wechat`)
})
afterAll(async () => {
  await phone.close()
  await browser.close()
  await fixture.stop()
})

const sendTo = (touser: string) =>
  fixture.sdk(({ cloud, args }) => cloud.openapi.subscribeMessage.send(args), {
    ...{ touser, templateId: TEMPLATE.id, page: 'pages/notice/index?id=n1' },
    data: { thing1: { value: '设备奖补' }, time3: { value: '17:00' } },
  })

describe('the page of WeChat’s stand-in', () => {
  test('shows each reader’s own notifications and calendar', async () => {
    const { page } = phone
    await sendTo('ada')
    await page.getByRole('radio', { name: /^ada/ }).click()
    await page.locator('.message', { hasText: '设备奖补' }).waitFor()
    expect(await page.locator('#entries').innerText()).toMatch(/12月23日 17:00\s+设备奖补申报截止/)
    await page.getByRole('radio', { name: /^bob/ }).click()
    await page.locator('#calendar').waitFor({ state: 'hidden' })
    expect(await page.locator('.message').count()).toBe(0)
  })

  test('sets how a reader is asked and how many messages he may get', async () => {
    const { page } = phone
    await page.getByRole('button', { name: /加一次/ }).click()
    await page.getByText('2 次').waitFor()
    await page.getByRole('combobox', { name: /询问方式/ }).selectOption('reject')
    await page.getByRole('button', { name: '清零' }).click()
    await page.getByText('0 次').waitFor()
    expect((await sendTo('bob')).error?.errCode).toBe(43101)
    await page.reload()
    await page.getByRole('combobox', { name: /询问方式/ }).waitFor()
    expect(await page.getByRole('combobox', { name: /询问方式/ }).inputValue()).toBe('reject')
  })

  test('makes WeChat fail, and well again', async () => {
    const { page } = phone
    await page.getByText('微信出错').click()
    await page.locator('#kind').selectOption('-1')
    await page.locator('#times').fill('2')
    await page.getByRole('button', { name: '加上' }).click()
    await page.getByText('错误 -1，还有 2 次').waitFor()
    expect((await sendTo('ada')).error?.errCode).toBe(-1)
    await page.getByText('错误 -1，还有 1 次').waitFor()
    const set = page.waitForResponse(/_wechat\/switches/)
    await page.locator('#quota').fill('5')
    await page.locator('#quota').blur()
    expect(await (await set).json()).toMatchObject({ dailyQuota: 5 })
    await page.getByRole('button', { name: '都恢复正常' }).click()
    await page.locator('#faults li').waitFor({ state: 'detached' })
    expect(fixture.emulator.wechat.switches().faults).toEqual([])
  })

  test('fires a timer at once', async () => {
    const { page } = phone
    await page.getByText('定时器', { exact: false }).first().click()
    const fired = page.waitForResponse(/_wechat\/timer/)
    await page.getByRole('button', { name: '触发 timed' }).click()
    expect(await (await fired).json()).toMatchObject({ outcomes: [{ result: { source: 'wx_trigger' } }] })
    expect(phone.complaints).toEqual([])
  })

  test.each([
    [390, 844],
    [320, 568],
    [1280, 900],
  ])('needs no sideways scrolling at %d × %d', async (width, height) => {
    const { page } = phone
    await page.setViewportSize({ width, height })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    if (process.env.HUIQI_PICTURES)
      await page.screenshot({ path: `${process.env.HUIQI_PICTURES}/wechat-${width}.png`, fullPage: true })
  })
})
