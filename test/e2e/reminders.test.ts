import type { Browser, Page } from 'playwright-core'
import { article } from '../support/articles'
import { openBrowser, openPhone } from '../support/browser'
import type { PhonePage } from '../support/browser'
import { startProduct } from '../support/started'
import type { Started } from '../support/started'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

jest.setTimeout(300_000)

const TITLE = '关于组织申报重大设备技改项目的通知'
const call = (closes: string) =>
  article('1', {
    标题title: TITLE,
    时间time: '2026-01-05',
    finalContent: `各有关企业：请符合条件的企业于${closes}前通过平台提交申报材料，逾期不予受理。`,
  })

describe('reminders in the browser, from the wish to the message', () => {
  let folder: string
  let file: string
  let product: Started
  let browser: Browser
  let phone: PhonePage
  let page: Page

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'huiqi-e2e-'))
    file = path.join(folder, 'articles.json')
    writeFileSync(file, JSON.stringify([call('2026年1月20日')]))
    const env = { HUIQI_SOURCES: `wechat-articles:${file}`, HUIQI_NOW: '2026-01-06T08:00' }
    product = await startProduct(env)
    browser = await openBrowser()
    phone = await openPhone(browser, product.url)
    page = phone.page
    await page.getByText(TITLE).first().click()
  })
  afterAll(async () => {
    await phone?.close()
    await browser?.close()
    await product?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const messages = async (): Promise<{ title: string; page: string; fields: { value: string }[] }[]> =>
    ((await (await fetch(`${product.url}/_wechat/state`)).json()) as { notifications: never[] }).notifications

  /** Functions work behind the clock: waits until they have come so far. */
  const until = async (holds: () => Promise<boolean>) => {
    for (let waited = 0; waited < 150 && !(await holds()); waited++) await page.waitForTimeout(200)
  }
  const arrived = async (count: number) => {
    await until(async () => (await messages()).length >= count)
    return messages()
  }
  const feed = async (): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', 'X-Dev-Openid': 'somebody' }
    const body = JSON.stringify({ action: 'notices.feed', data: {} })
    return (await fetch(`${product.url}/call/api`, { method: 'POST', headers, body })).json()
  }

  test('refusing is explained with the way out, and the phone calendar is offered', async () => {
    await page.getByText('提醒我', { exact: true }).first().click()
    await page.getByText('需要4次订阅，已有0次').waitFor()
    await page.getByText('提醒我', { exact: true }).nth(2).click()
    await page.getByRole('dialog', { name: '惠期 申请发送一次性订阅消息' }).getByText('拒绝').click()
    await page.getByText('没有允许截止提醒').waitFor()
    await page.getByText('已覆盖 0/4 次提醒').first().waitFor()
  })

  test('the calendar takes the date as a file, and a second tap warns', async () => {
    const saved = page.waitForEvent('download')
    await page.getByText('加入手机日历', { exact: true }).click()
    expect((await saved).suggestedFilename()).toMatch(/^huiqi-.*\.ics$/)
    await page.getByText('已加入日历').waitFor()
    await page.getByText('加入手机日历', { exact: true }).click()
    await page.getByText('再点一次会重复添加').waitFor()
  })

  const settings = async (path: string, change: object): Promise<void> => {
    const headers = { 'content-type': 'application/json' }
    await fetch(`${product.url}/_wechat${path}`, { method: 'POST', headers, body: JSON.stringify(change) })
  }

  test('what WeChat refuses without asking is said with what to do, and covers nothing', async () => {
    const state = await (await fetch(`${product.url}/_wechat/state`)).json()
    const { readers, templates } = state as { readers: string[]; templates: { id: string }[] }
    const [openid] = readers
    const answers = (choice: string) =>
      Promise.all(templates.map(({ id }) => settings('/choice', { openid, templateId: id, choice })))
    const tapped = async (words: string) => {
      await page.getByText('再订阅一次，覆盖下一次').click()
      await page.getByText(words).waitFor()
      await page.getByText('已覆盖 0/4 次提醒').first().waitFor()
    }
    await answers('ban')
    await tapped('微信已停用这类消息，可以加入手机日历')
    await answers('filter')
    await tapped('微信没有受理这次订阅，请再点一次')
    await answers('ask')
    await settings('/mainSwitch', { openid, on: false })
    await tapped('订阅消息总开关已关闭')
    await settings('/mainSwitch', { openid, on: true })
  })

  test('each acceptance covers one message more', async () => {
    for (const covered of [1, 2]) {
      await page.getByText('再订阅一次，覆盖下一次').click()
      await page.getByRole('dialog', { name: '惠期 申请发送一次性订阅消息' }).getByText('允许').click()
      await page.getByText(`已覆盖 ${covered}/4 次提醒`).first().waitFor()
    }
  })

  test('the reminder arrives at nine and opens the notice', async () => {
    await product.setClock('2026-01-13T09:00')
    const [reminder] = await arrived(1)
    expect(reminder?.fields.map(({ value }) => value)).toContain('还剩7天')
    await page.goto(`${product.url}/#/${reminder?.page}`)
    await page.getByText(TITLE).filter({ visible: true }).first().waitFor()
  })

  test('a deadline that moved is told', async () => {
    writeFileSync(file, JSON.stringify([call('2026年1月27日')]))
    await product.setClock('2026-01-14T10:00')
    await until(async () => JSON.stringify(await feed()).includes('2026-01-27'))
    await product.setClock('2026-01-14T10:30')
    const [, change] = await arrived(2)
    expect(change?.fields.map(({ value }) => value)).toContain('截止 1月20日 → 1月27日')
  })

  test('once the credits are used up the rest is not covered, and the calendar is offered', async () => {
    await product.setClock('2026-01-20T09:00')
    await arrived(3)
    await page.goto(`${product.url}/#/pages/policies/index`)
    await page.reload()
    await page.getByText(TITLE).filter({ visible: true }).first().click()
    await page.getByText('✓ 已设提醒').click()
    await page.getByText('已覆盖 0/3 次提醒').filter({ visible: true }).first().waitFor()
    await page.getByText('加入手机日历', { exact: true }).waitFor()
  })

  test('the inbox says what was sent, what is planned and what is not covered', async () => {
    await page.goto(`${product.url}/#/pages/me/index`)
    await page.getByText('已发送 1月13日 09:00').first().waitFor()
    await page.getByText('截止 1月20日 → 1月27日').first().waitFor()
    await page
      .getByText(/计划 1月2\d日/)
      .first()
      .waitFor()
    expect(phone.complaints).toEqual([])
  })
})
