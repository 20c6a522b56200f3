import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { article } from '../support/articles'
import { openBrowser, openPhone } from '../support/browser'
import type { PhonePage } from '../support/browser'
import { firm } from '../support/profile'
import { startProduct } from '../support/started'
import type { Started } from '../support/started'
import { readerOf } from './reader'

jest.setTimeout(120_000)

const programme = (id: string, title: string, conditions: string) =>
  article(id, {
    标题title: `关于组织申报${title}的通知`,
    finalContent: `${title}申报通知\n各有关企业：现组织申报${title}。\n一、申报条件\n${conditions}\n二、支持标准\n按设备购置额的10%给予补助，最高不超过500万元。\n南京市工业和信息化局`,
  })

const ARTICLES = [
  programme('small', '小企业技改项目', '企业从业人员300人以下，上年度营业收入不低于500万元。'),
  programme('large', '大企业技改项目', '企业从业人员不少于1000人。'),
  programme('water', '节水改造项目', '企业从业人员不少于10人。'),
  article('halt', {
    标题title: '关于暂停受理节水改造项目的公告',
    finalContent:
      '各有关企业：因预算调整，自即日起暂停受理《关于组织申报节水改造项目的通知》的申报。\n南京市工业和信息化局',
  }),
]

const OPENID = 'reckoning-firm'

describe.each([
  [390, 844],
  [320, 568],
])('the calculator for a firm, on a phone of %i by %i', (width, height) => {
  let product: Started
  let browser: Browser
  let phone: PhonePage
  const shown = (selector: string, words?: string) => readerOf(phone.page).shown(selector, words)
  const ask = async (action: string, data: object): Promise<object> => {
    const headers = { 'Content-Type': 'application/json', 'X-Dev-Openid': OPENID }
    const body = JSON.stringify({ action, data })
    const answer = await fetch(`${product.url}/call/api`, { method: 'POST', headers, body })
    return ((await answer.json()) as { result: object }).result
  }

  beforeAll(async () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'huiqi-articles-')), 'articles.json')
    writeFileSync(file, JSON.stringify(ARTICLES))
    product = await startProduct({ HUIQI_NOW: '2026-01-06T08:00', HUIQI_SOURCES: `wechat-articles:${file}` })
    await ask('reader.save', { firms: [firm({ region: '320115', headcount: 30 })], firmId: 'f1' })
    browser = await openBrowser()
    phone = await openPhone(browser, `${product.url}/?openid=${OPENID}#/pages/calculator/index`, width, height)
    await shown('.rules-row', '小企业').first().waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  test('what the firm fails is folded, and unfolded names its own figure', async () => {
    expect(await shown('.rules-row', '大企业').count()).toBe(0)
    await shown('.rules-fold', '有条件不满足').click()
    expect(await shown('.rules-unmet').first().innerText()).toContain('从业人员 30 人')
  })

  test('its figures stand in sight, and only the reader’s word sends others to the profile', async () => {
    await shown('.rules-row', '小企业').first().click()
    await shown('.question-firm').first().waitFor()
    expect(await shown('.presumed .question', '从业人员').locator('input').inputValue()).toBe('30')
    await phone.page.locator('.question-input input').first().fill('2600')
    await shown('.presumed .question', '营业收入').locator('input').fill('800')
    await shown('.result-figure', '260').last().waitFor()
    expect(await ask('reader.get', {})).toMatchObject({ reader: { firms: [{ revenueYuan: null }] } })
    await shown('.tools .action', '记入企业资料').click()
    await phone.page.getByText(/已记入企业资料：.*营业收入/).waitFor()
    expect(await ask('reader.get', {})).toMatchObject({
      reader: { firms: [{ headcount: 30, revenueYuan: '8000000' }] },
    })
  })

  test('a programme that was suspended shows no amount, and leads to the notice that says so', async () => {
    await phone.page.goto(`${product.url}/#/pages/calculator/index`)
    await phone.page.reload()
    await shown('.rules-row', '暂停受理').first().click()
    await shown('.result-figure', '暂停受理').last().waitFor()
    await shown('.rule-on').last().click()
    await shown('.own').first().waitFor()
    expect(await readerOf(phone.page).front().innerText()).toContain('关于暂停受理节水改造项目的公告')
  })

  test('met no script error on the way', () => expect(phone.complaints).toEqual([]))
})
