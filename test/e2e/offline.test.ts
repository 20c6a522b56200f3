import type { Browser } from 'playwright-core'
import { openBrowser, openPhone } from '../support/browser'
import type { PhonePage } from '../support/browser'
import { startProduct } from '../support/started'
import type { Started } from '../support/started'
import { readerOf } from './reader'

jest.setTimeout(120_000)

describe.each([
  [390, 844],
  [320, 568],
])('a reader whose network goes away, on a phone of %i by %i', (width, height) => {
  let product: Started
  let browser: Browser
  let phone: PhonePage
  const NOTICE = '智造焕新'

  beforeAll(async () => {
    product = await startProduct({ HUIQI_NOW: '2025-12-10T08:00' })
    browser = await openBrowser()
    phone = await openPhone(browser, product.url, width, height)
    await reader().openCard(NOTICE)
    await phone.page.goBack()
    await reader().cards().first().waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  const reader = () => readerOf(phone.page)
  /** On the page in front: the one behind it says so too. */
  const note = (words: string) => reader().front().locator('.offline', { hasText: words })
  const network = (on: boolean) => phone.page.context().setOffline(!on)
  const favourites = () => phone.page.goto(`${product.url}/#/packages/firm/favourites/index`)

  test('reads the opened notice again, and is told of which hour it is', async () => {
    await network(false)
    await reader().openCard(NOTICE)
    await note('网络不通，以下是12月10日').waitFor()
    expect(await reader().shown('.own').first().textContent()).toContain('12月')
  })

  test('keeps a notice all the same: it waits, and is sent when the network is back', async () => {
    await reader().front().locator('.action', { hasText: '☆' }).first().click()
    await note('1 项操作待发送').waitFor()
    await network(true)
    await note('待发送').waitFor({ state: 'detached' })
  })

  test('sees the last list again when the program starts without the network', async () => {
    await phone.page.route('**/call/**', (route) => route.abort())
    await phone.page.goto(product.url)
    await phone.page.reload()
    await reader().cards().first().waitFor()
    await note('网络不通，以下是12月10日').waitFor()
    await phone.page.unroute('**/call/**')
  })

  test('finds it once among the favourites', async () => {
    await favourites()
    await reader().shown('.chips-chip', '浏览记录').waitFor()
    const kept = reader().front().locator('.card')
    await kept.first().waitFor()
    expect(await kept.count()).toBe(1)
    expect(await kept.first().textContent()).toContain(NOTICE)
    expect(
      phone.complaints.filter((words) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(words)),
    ).toEqual([])
  })
})
