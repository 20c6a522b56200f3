import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { openBrowser, openPhone } from '../support/browser'
import type { PhonePage } from '../support/browser'
import { startProduct } from '../support/started'
import type { Started } from '../support/started'
import { readerOf } from './reader'

jest.setTimeout(240_000)

const SIZES = [
  [390, 844],
  [320, 568],
] as const

describe.each(SIZES)('a firm’s clerk with a phone of %i by %i', (width, height) => {
  let product: Started
  let browser: Browser
  let phone: PhonePage

  beforeAll(async () => {
    product = await startProduct({ HUIQI_NOW: '2025-12-10T08:00' })
    browser = await openBrowser()
    phone = await openPhone(browser, product.url, width, height)
    await readerOf(phone.page).cards().first().waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  const reader = () => readerOf(phone.page)
  const goTo = (path: string) => phone.page.goto(`${product.url}/#/${path}/index`)

  test('fills in the profile: industry by a word, place down to the district, figures, a recognition', async () => {
    await goTo('packages/firm/profile')
    await reader().shown('.row', '所属行业').click()
    await phone.page.locator('.industry-input input').fill('零部件')
    await reader().shown('.industry', '制造业').click()
    await reader().shown('.row', '所在地').click()
    for (const place of ['江苏省', '南京市', '江宁区']) await reader().shown('.place', place).first().click()
    await reader().shown('.typed', '从业人员').locator('input').fill('120')
    await reader().shown('.typed', '营业收入').first().locator('input').fill('3,600')
    await reader().shown('.chips-chip', '高新技术企业').click()
    await reader().shown('.editor-result', '小型企业').waitFor()
    await reader().shown('.action', '保存').click()
    await reader().shown('.action', '已保存').waitFor()
  })

  test('what cannot be read is said under its line and not saved', async () => {
    await reader().shown('.typed', '从业人员').locator('input').fill('一百')
    await reader().shown('.typed-wrong', '请填整数人数').waitFor()
    await reader().shown('.typed', '从业人员').locator('input').fill('120')
  })

  test('sees the feed of the own district and all above, never of another city, and why', async () => {
    await goTo('pages/policies')
    await phone.page.reload()
    await reader().shown('.card-why').first().waitFor()
    expect(await reader().shown('.filter', '江宁区').count()).toBe(1)
    const cards = (await reader().cards().allInnerTexts()).join('\n')
    expect(cards).toContain('南京市适用')
    expect(cards).not.toContain('苏州市')
  })

  test('searches with the usual words, sees the hits marked, keeps the search and a notice', async () => {
    await phone.page.locator('.search-input input').click()
    await reader().shown('.help').waitFor()
    await phone.page.locator('.search-input input').fill('设备补贴')
    await reader().shown('.hit', '设备').first().waitFor()
    await reader().touch(reader().shown('.follow-search:not(.follow-search-off)'))
    await reader().answerWeChat('允许')
    await reader().shown('.card-stand', '智造焕新').locator('.card-star').click()
    await reader().shown('.card-kept').waitFor()
  })

  test('opens the notice: the place is met, and it is in the history afterwards', async () => {
    await reader().openCard('智造焕新')
    await reader().shown('.condition-met', '满足').first().waitFor()
    await goTo('packages/firm/favourites')
    await reader().front().locator('.card', { hasText: '智造焕新' }).first().waitFor()
    await reader().shown('.chips-chip', '浏览记录').click()
    await reader().shown('.history-line', '智造焕新').waitFor()
  })

  test('takes a calendar file of the month along, written as the standard asks', async () => {
    await goTo('pages/agenda')
    const button = reader().shown('.agenda-file .action')
    await button.waitFor()
    // Until nothing lies over the button: what a finger meets there is the button itself.
    await phone.page.waitForFunction(() => {
      const node = document.querySelector('.agenda-file .action')
      node?.scrollIntoView()
      const { x = 0, y = 0, width = 0, height = 0 } = node?.getBoundingClientRect() ?? {}
      return node?.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    })
    const [file] = await Promise.all([phone.page.waitForEvent('download'), button.dispatchEvent('click')])
    const text = readFileSync((await file.path()) ?? '', 'utf8')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toContain('DTSTART;VALUE=DATE:20251213')
    expect(text).toMatch(/END:VCALENDAR\r\n$/)
  })

  test('finds the saved search in the settings, and text grows as chosen', async () => {
    await goTo('packages/firm/settings')
    await reader().shown('.settings-words', '设备补贴').waitFor()
    await reader().shown('.match-words', '还可以发 1 条新政策的微信消息').waitFor()
    await reader().shown('.chips-chip', '特大').click()
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })

  test('has everything erased after being asked, and begins anew', async () => {
    await reader().shown('.action', '删除全部数据').click()
    await reader().shown('.sheet .action', '全部删除').click()
    await reader().cards().first().waitFor()
    expect(await reader().shown('.filter', '全部地区').count()).toBe(1)
    await goTo('packages/firm/favourites')
    await reader().shown('.blank-title', '还没有收藏').waitFor()
  })

  test('met no script error on the way', () => expect(phone.complaints).toEqual([]))
})
