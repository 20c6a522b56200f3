import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { call } from '../support/articles'
import { openBrowser, openPhone } from '../support/browser'
import type { PhonePage } from '../support/browser'
import { acceptAtWeChat } from '../support/reminding'
import { startProduct } from '../support/started'
import type { Started } from '../support/started'
import { readerOf } from './reader'

jest.setTimeout(300_000)

const TITLE = '关于组织申报重大设备技改项目的通知'
const SIZES = [
  [390, 844],
  [320, 568],
] as const

describe.each(SIZES)('a colleague at the desk with a phone of %i by %i', (width, height) => {
  let folder: string
  let product: Started
  let browser: Browser
  let staff: PhonePage
  let firm: PhonePage

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'huiqi-e2e-'))
    const file = path.join(folder, 'articles.json')
    writeFileSync(file, JSON.stringify([call('1', '2026年1月20日', { 标题title: TITLE })]))
    product = await startProduct({ HUIQI_SOURCES: `wechat-articles:${file}`, HUIQI_NOW: '2026-01-06T08:00' })
    browser = await openBrowser()
    firm = await openPhone(browser, `${product.url}/?openid=firm-1`, width, height)
    staff = await openPhone(browser, `${product.url}/?openid=staff-1`, width, height)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const desk = () => readerOf(staff.page)
  const reader = () => readerOf(firm.page)
  /** Loads anew: a page that another slides over is no place to tap. */
  const goTo = async ({ page }: PhonePage, where: string) => {
    await page.goto(`${product.url}/#/${where}`)
    await page.reload()
  }
  const ask = async (action: string, data: object) => {
    const headers = { 'content-type': 'application/json', 'X-Dev-Openid': 'firm-1' }
    const body = JSON.stringify({ action, data })
    return (await (await fetch(`${product.url}/call/api`, { method: 'POST', headers, body })).json()) as {
      result: { cards: { id: string }[] }
    }
  }
  const noticeId = async () => (await ask('notices.feed', {})).result.cards[0]?.id ?? ''
  const atNotice = async () => {
    await goTo(firm, `pages/notice/index?id=${await noticeId()}`)
    await reader().shown('.own').first().waitFor()
  }

  test('nobody sees the desk; the code that the start printed makes its owner', async () => {
    const code = /一次性口令：([A-Z0-9-]+)/.exec(product.output())?.[1] ?? ''
    await goTo(staff, 'pages/me/index')
    await desk().shown('.row', '设置与我的数据').waitFor()
    expect(await desk().shown('.row', '服务台').count()).toBe(0)
    await desk().shown('.row', '设置与我的数据').click()
    await desk().shown('.row', '工作人员入口').click()
    await desk().shown('.desk-input input').first().fill(code.toLowerCase())
    await desk().shown('.desk-input input').nth(1).fill('王芳')
    await desk().shown('.action', '进入服务台').click()
    await desk().shown('.blank-title', '没有待核的内容').waitFor()
    await goTo(staff, 'pages/me/index')
    await desk().shown('.row', '服务台').waitFor()
  })

  test('a reader who follows reports the date, and the notice comes before the staff', async () => {
    for (const kind of ['deadline', 'change']) {
      await acceptAtWeChat(product.url, 'firm-1', `huiqi-${kind}`)
      await ask('grants.add', { tapId: `tap-${kind}`, results: [{ kind, result: 'accept' }] })
    }
    await ask('follows.set', { noticeId: await noticeId(), leads: [1] })
    await atNotice()
    await reader().shown('.heading-mark', '机器识别，未经人工核对').waitFor()
    await reader().shown('.report .action', '报错').click()
    await reader().shown('.sheet .chips-chip', '日期不对').click()
    await reader().shown('.report-words').locator('textarea').fill('公告里写的是16日')
    await reader().confirmSheet()
    await reader().shown('.sheet').waitFor({ state: 'detached' })
    await desk().shown('.row', '服务台').click()
    await desk().shown('.desk-item', '报错1条').waitFor()
  })

  test('the fact stands beside its sentence, and is corrected knowing whom it reaches', async () => {
    await desk().shown('.desk-item', TITLE).click()
    await desk().shown('.desk-entry', '公告里写的是16日').waitFor()
    await desk().shown('.desk-mark', '2026年1月20日').first().waitFor()
    await desk().shown('.action', '更正').first().click()
    await desk().shown('.sheet .desk-note', '1 人会收到日期变更').waitFor()
    await desk().shown('.sheet .desk-input input').first().fill('2026年1月16日')
    await desk().confirmSheet()
    await desk().shown('.desk-open', '已更正').waitFor()
    await desk().shown('.desk-words', '1月16日截止').first().waitFor()
    await desk().shown('.action', '已处理').click()
    await desk().shown('.desk-entry', '处理报错').waitFor()
  })

  test('the reader sees the new date with 人工核对, and a message tells of the change', async () => {
    await atNotice()
    await reader().shown('.heading-mark', '日期已人工核对').waitFor()
    await reader().shown('.fact', '1月16日').filter({ hasText: '人工核对' }).first().waitFor()
    await product.setClock('2026-01-06T10:00')
    await firm.page.waitForFunction(async () => {
      const state = await (await fetch('/_wechat/state')).text()
      return state.includes('截止 1月20日 → 1月16日')
    })
  })

  test('undone the reader sees the reading again; the record shows both', async () => {
    await desk().shown('.desk-card .action', '撤销').first().click()
    await desk().shown('.desk-entry', '撤销：更正日期').waitFor()
    await atNotice()
    await reader().shown('.heading-mark', '机器识别，未经人工核对').waitFor()
    await reader().shown('.fact', '1月20日').first().waitFor()
    await goTo(staff, 'packages/desk/audit/index')
    await desk().shown('.desk-entry', '撤销：更正日期').waitFor()
    const corrected = desk().shown('.desk-entry', '更正日期').last()
    expect(await corrected.innerText()).toMatch(/机器识别：.*1月20日截止\s*→\s*更正：.*1月16日截止\s*王芳 · 1月6日/)
  })

  test('marked as used up it is so on the card', async () => {
    await goTo(staff, `packages/desk/notice/index?id=${await noticeId()}`)
    await desk().shown('.action', '延期 · 用完 · 废止').click()
    await desk().shown('.sheet .chips-chip', '额度已用完').click()
    await desk().shown('.sheet .desk-note', '将通知 1 位关注者').waitFor()
    await desk().confirmSheet()
    await desk().shown('.desk-wrong', '额度已用完').waitFor()
    await goTo(firm, 'pages/policies/index')
    await reader().shown('.card', '额度已用完').waitFor()
  })

  test('a pasted text is seen read, published, and stands in the feed', async () => {
    await goTo(staff, 'packages/desk/paste/index')
    await desk().shown('.desk-input input').first().fill('关于组织申报2026年首台套补助的通知')
    await desk().shown('.desk-text').locator('textarea').fill('请符合条件的企业于2026年2月10日前登录平台提交申报材料。')
    await desk().shown('.action', '看看读得对不对').click()
    await desk().shown('.desk-mark', '2026年2月10日').waitFor()
    await desk().shown('.action-primary', '发布').click()
    await desk().shown('.desk-head', '首台套').waitFor()
    await goTo(firm, 'pages/policies/index')
    await reader().shown('.card', '首台套').waitFor()
  })

  test('a duplicate is found by its title, merged and put apart again', async () => {
    await desk().shown('.action', '合并重复的通知').click()
    await desk().shown('.sheet .desk-input input').fill('重大设备')
    await desk().shown('.sheet .action:not(.action-off)', '查找').click()
    await desk().shown('.sheet .action', '与它合并').click()
    await desk().shown('.action', '拆开').click()
    await desk().shown('.desk-note', '没有与它重复的通知').waitFor()
    await desk().shown('.desk-entry', '拆开').first().waitFor()
  })

  test('a missed date is added on its sentence; one that does not stand there only when it is meant', async () => {
    await desk().shown('.action', '补录漏掉的日期').click()
    await desk().shown('.desk-pick', '2026年2月10日').click()
    await desk().shown('.sheet .desk-input input').first().fill('2026年2月9日')
    await desk().confirmSheet()
    await desk().shown('.sheet .desk-wrong').waitFor()
    await desk().shown('.sheet .action-primary', '仍然添加').click()
    await desk().shown('.desk-words', '2月9日截止').first().waitFor()
    await goTo(firm, 'pages/policies/index')
    await reader().shown('.card', '首台套').filter({ hasText: '2月9日' }).waitFor()
  })

  test('withdrawn, what was published leaves the list', async () => {
    await desk().shown('.action', '延期 · 用完 · 废止').click()
    await desk().shown('.sheet .chips-chip', '撤回发布').click()
    await desk().confirmSheet()
    await desk().shown('.desk-wrong', '撤回').waitFor()
    await goTo(firm, 'pages/policies/index')
    await reader().shown('.card', TITLE).waitFor()
    expect(await reader().shown('.card', '首台套').count()).toBe(0)
  })

  test('a colleague comes by invitation, and may only what the role says', async () => {
    await goTo(staff, 'packages/desk/colleagues/index')
    await desk().shown('.action', '邀请同事').click()
    await desk().shown('.sheet .desk-input input').fill('小李')
    await desk().shown('.sheet .chips-chip', '查看').click()
    await desk().shown('.sheet .action', '生成口令').click()
    const code = await desk().shown('.desk-code').innerText()
    await goTo(firm, 'packages/desk/home/index')
    await reader().shown('.desk-input input').first().fill(code)
    await reader().shown('.desk-input input').nth(1).fill('小李')
    await reader().shown('.action', '进入服务台').click()
    await reader().shown('.row', '来源').waitFor()
    expect(await reader().shown('.row', '粘贴发布').count()).toBe(0)
    expect(await reader().shown('.row', '同事与邀请').count()).toBe(0)
  })

  test('nothing is wider than the phone, and no script failed on the way', async () => {
    for (const { page, complaints } of [staff, firm]) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
    }
  })
})
