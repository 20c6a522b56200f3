import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser, openPhone } from '../support/browser'
import type { PhonePage } from '../support/browser'
import { projectRoot, startProduct } from '../support/started'
import type { Started } from '../support/started'
import { readerOf } from './reader'

jest.setTimeout(240_000)

const SIZES = [
  [390, 844],
  [320, 568],
] as const
const EQUIPMENT = '智造焕新项目设备奖补'

describe.each(SIZES)('a reader with a phone of %i by %i', (width, height) => {
  let product: Started
  let browser: Browser
  let phone: PhonePage

  beforeAll(async () => {
    product = await startProduct({ HUIQI_NOW: '2025-12-10T08:00' })
    browser = await openBrowser()
    phone = await openPhone(browser, product.url, width, height)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  const reader = () => readerOf(phone.page)

  test('sees what sync stored, each card with its date in words', async () => {
    await reader().cards().first().waitFor()
    expect(await reader().shown('.chip').first().innerText()).toMatch(/截止|开始|常年受理|待核|用完/)
  })

  test('never has to scroll sideways', async () => {
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })

  test('opens a notice: the firm’s own date is the large one and its sentence opens marked', async () => {
    await reader().openCard(EQUIPMENT)
    await reader().shown('.countdown').first().waitFor()
    expect(await reader().shown('.own').first().innerText()).toContain('12月2日 – 12月13日')
    await reader().shown('.own .fact').first().click()
    const mark = reader().shown('.source-mark').first()
    await mark.waitFor()
    expect(await mark.innerText()).toContain('网上申报时间为')
  })

  test('refuses first: nothing is lost, and the screen says what is not covered', async () => {
    await reader().shown('.panel .action', '提醒我').click()
    await reader().confirmSheet()
    await reader().answerWeChat('拒绝')
    await reader().shown('.covered-sum', '已覆盖 0/2 次提醒').waitFor()
  })

  test('allows one message and sees one covered', async () => {
    await reader().shown('.sheet .action-primary', '再订阅一次').click()
    await reader().answerWeChat('允许')
    await reader().shown('.covered-sum', '已覆盖 1/2 次提醒').waitFor()
    await reader().shown('.sheet-close').click()
  })

  test('gets the reminder on its day at nine, and its link opens the notice', async () => {
    const wechat = await openPhone(browser, `${product.url}/_wechat`, width, height)
    await wechat.page.locator('#minute').fill('2025-12-10T09:00')
    await wechat.page.locator('#clock button').click()
    const message = wechat.page.locator('a.message').first()
    await message.waitFor()
    expect(await message.innerText()).toContain('还剩3天')
    const opened = await openPhone(browser, String(await message.evaluate((a) => (a as HTMLAnchorElement).href)))
    await readerOf(opened.page).shown('.heading, .own').first().waitFor()
    expect(await opened.page.locator('.taro_page').last().innerText()).toContain(EQUIPMENT)
    await opened.close()
    await wechat.close()
  })

  test('finds the message in the inbox in words', async () => {
    await phone.page.goto(`${product.url}/#/pages/me/index`)
    await reader().shown('.inbox-state', '已发送').waitFor()
    expect(await reader().shown('.card-foot').first().innerText()).toContain('已覆盖 0/1 次提醒')
  })

  /** A sitting at the calculator on a page of its own. */
  const sitting = async (url: string) => {
    const { page, complaints, close } = await openPhone(browser, url, width, height)
    const { shown } = readerOf(page)
    const field = page.locator('.question-input input')
    const figure = (words: string) => shown('.result-figure', words.replace(/ (?=万元)/g, '\u00a0')).waitFor()
    const openRule = async () => {
      await shown('.rules-row', EQUIPMENT).first().click()
      await shown('.question-input').waitFor()
    }
    return { page, complaints, close, shown, field, figure, openRule }
  }
  const atRule = async () => {
    const opened = await sitting(`${product.url}/#/pages/calculator/index?region=all`)
    await opened.openRule()
    return opened
  }

  test('reckons an amount that its steps add up to, and hits the cap', async () => {
    const { shown, field, figure, complaints, close } = await atRule()
    await figure('0 元 至 1,000 万元')
    await field.fill('2,600')
    await figure('260 万元')
    expect(await shown('.rule-total').innerText()).toContain('260 万元')
    await field.fill('26000')
    await figure('1,000 万元')
    await shown('.step').nth(1).click()
    await shown('.step-quote').waitFor()
    await field.fill('很多')
    await shown('.question-said').waitFor()
    expect(await shown('.result-figure').innerText()).toBe('—')
    expect(complaints).toEqual([])
    await close()
  })

  test('saves a reckoning, compares another with it, and finds it again', async () => {
    const { page, shown, field, figure, close } = await atRule()
    await field.fill('2600')
    await figure('260 万元')
    await shown('.tools .action', '保存').click()
    await field.fill('5000')
    await figure('500 万元')
    await shown('.tools .action', '对比').click()
    await shown('.choice', '方案1').click()
    await shown('.compare-row').first().waitFor()
    const rows = await shown('.compare-row').allInnerTexts()
    expect(rows.join('|')).toMatch(/5000 万元[^|]*2600 万元/)
    expect(rows[rows.length - 1]).toMatch(/500 万元[^]*260 万元/)
    await page.goto(`${product.url}/#/packages/calculator/saved/index`)
    await shown('.saved-open', '260 万元').click()
    await figure('260 万元')
    expect(await field.inputValue()).toBe('2600')
    await close()
  })

  test('a link restores exactly what was typed', async () => {
    const { page, shown, field, figure, close } = await atRule()
    await field.fill('2,600')
    await figure('260 万元')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await shown('.tools .action', '分享').click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    await close()
    const friend = await sitting(copied.slice(copied.indexOf('http')))
    await friend.figure('260 万元')
    expect(await friend.field.inputValue()).toBe('2,600')
    expect(friend.complaints).toEqual([])
    await friend.close()
  })

  test('a notice leads to what it gives', async () => {
    const other = await openPhone(browser, product.url, width, height)
    const there = readerOf(other.page)
    await there.openCard(EQUIPMENT)
    await there.shown('.action', '测算').click()
    await there.shown('.result-figure', '1,000').waitFor()
    await other.close()
  })

  test('sees in the agenda what closes on which day', async () => {
    await phone.page.goto(`${product.url}/#/pages/agenda/index`)
    await reader().shown('.agenda, .month').first().waitFor()
    expect(await reader().front().innerText()).toContain('2025年12月')
  })

  test('met no script error on the way', () => expect(phone.complaints).toEqual([]))
})

describe('the real articles of an official account', () => {
  const corpus = path.resolve(projectRoot, '../shared/corpus/jiangsu-wechat.json')
  if (!existsSync(corpus)) {
    test.skip('skipped: no corpus', () => undefined)
    return
  }
  let product: Started
  let browser: Browser

  beforeAll(async () => {
    product = await startProduct({ HUIQI_NOW: '2025-12-10T08:00', HUIQI_SOURCES: `wechat-articles:${corpus}` })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  test('are stored, all 42', () => expect(product.output()).toMatch(/新增 42 · 更新 0 · 未变 0 · 失败 0/))

  test('the Nanjing equipment notice is followed and its reminder arrives on the lead day', async () => {
    const phone = await openPhone(browser, product.url)
    const reader = readerOf(phone.page)
    await reader.shown('.card').first().waitFor()
    await phone.page.locator('.search-input input').fill('设备技改')
    // The best answer first; others hold 技术改造, which means the same.
    await phone.page.waitForFunction(() => document.querySelector('.card')?.textContent?.includes('设备技改'))
    await reader.openCard('工业企业重大设备技改')
    await reader.shown('.panel .action', '提醒我').click()
    await reader.confirmSheet()
    await reader.answerWeChat('允许')
    await reader.shown('.covered-sum', /已覆盖 1\//).waitFor()
    await product.setClock('2025-12-16T09:00')
    const wechat = await openPhone(browser, `${product.url}/_wechat`)
    const message = wechat.page.locator('a.message').first()
    await message.waitFor()
    expect(await message.innerText()).toMatch(/2025年12月23日[^]*还剩7天/)
  })
})
