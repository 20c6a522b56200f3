import type { Browser, Page } from 'playwright-core'
import type { Action, AnswerOf, RequestOf } from '@/contract/actions'
import { openBrowser, openPhone } from '../support/browser'
import { startProduct } from '../support/started'
import type { Started } from '../support/started'
import { seriousOn, smallTargets } from './looked'
import { readerOf } from './reader'

jest.setTimeout(240_000)

let product: Started
let browser: Browser

const joinDesk = async (page: Page) => {
  const code = /一次性口令：([A-Z0-9-]+)/.exec(product.output())?.[1] ?? ''
  const fields = readerOf(page).shown('.desk-input input')
  await fields.first().fill(code)
  await fields.nth(1).fill('王芳')
  await readerOf(page).shown('.action', '进入服务台').click()
  await readerOf(page).shown('.desk-item').first().waitFor()
}
const at = (name: string, sign: string) => async (page: Page) => {
  await page.goto(`${product.url}/#/packages/desk/${name}/index`)
  await readerOf(page).shown(sign).first().waitFor()
}
const atNotice = async (page: Page) => {
  await at('home', '.desk-item')(page)
  await readerOf(page).shown('.desk-item').first().click()
  await readerOf(page).shown('.desk-quote').first().waitFor()
}
const withSheet = (open: (page: Page) => Promise<unknown>, button: string) => async (page: Page) => {
  await open(page)
  await readerOf(page).shown('.action', button).first().click()
  await readerOf(page).shown('.sheet').waitFor()
}

const call = async <A extends Action>(action: A, data: RequestOf<A>): Promise<AnswerOf<A>> => {
  const headers = { 'content-type': 'application/json', 'x-dev-openid': 'owner-1' }
  const body = JSON.stringify({ action, data })
  const answer = await fetch(`${product.url}/call/api`, { method: 'POST', headers, body })
  return ((await answer.json()) as { result: AnswerOf<A> }).result
}
const shareNotices = async () => {
  const { cards } = await call('notices.feed', { limit: 3 })
  for (const { id } of cards) await call('shares.create', { noticeId: id })
}

beforeAll(async () => {
  product = await startProduct({ HUIQI_NOW: '2025-12-10T08:00' })
  browser = await openBrowser()
  const { page, close } = await openPhone(browser, `${product.url}/?openid=owner-1#/packages/desk/home/index`)
  await joinDesk(page)
  await shareNotices()
  await close()
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const made = async (page: Page) => {
  await at('digest', '.choose-row')(page)
  await readerOf(page).shown('.choose-bar .action', '做成清单').click()
  await readerOf(page).shown('.sheet-close').click()
  await readerOf(page).shown('.digest-entry').first().waitFor()
}

const missed = async (page: Page) => {
  await withSheet(atNotice, '补录漏掉的日期')(page)
  await readerOf(page).shown('.desk-pick').first().click()
  await readerOf(page).shown('.sheet .desk-input').first().waitFor()
}

const SCREENS: [string, (page: Page) => Promise<unknown>][] = [
  ['the desk', at('home', '.desk-item')],
  ['a notice to be checked', atNotice],
  ['the correction', withSheet(atNotice, '更正')],
  ['the marks', withSheet(atNotice, '延期 · 用完 · 废止')],
  ['the sentence of a missed date', withSheet(atNotice, '补录漏掉的日期')],
  ['a missed date', missed],
  ['the merge', withSheet(atNotice, '合并重复的通知')],
  ['the place to paste', at('paste', '.desk-text')],
  ['the sources', at('sources', '.desk-chip')],
  ['the reach', at('reach', '.desk-title')],
  ['the share codes', at('shares', '.desk-entry')],
  ['the choice of several notices', at('digest', '.choose-row')],
  ['the list made of them', made],
  ['the record', at('audit', '.desk-entry')],
  ['the colleagues', at('colleagues', '.desk-entry')],
  ['the invitation', withSheet(at('colleagues', '.desk-entry'), '邀请同事')],
]

const SIZES = [
  [390, 844, 'light'],
  [320, 568, 'dark'],
  [1280, 800, 'light'],
] as const

/** On a wide screen the layout is the same column: a queue, a notice and a table of figures tell. */
const WIDE = ['the desk', 'a notice to be checked', 'the share codes']

describe.each(SIZES)('at %i by %i, %s', (width, height, colorScheme) => {
  test.each(SCREENS.filter(([name]) => width < 1000 || WIDE.includes(name)))(
    '%s has nothing that axe calls serious, no sideways scroll, no target under 44',
    async (_, open) => {
      const { page, complaints, close } = await openPhone(browser, `${product.url}/?openid=owner-1`, width, height)
      await page.emulateMedia({ colorScheme })
      await open(page)
      expect(await seriousOn(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(complaints).toEqual([])
      await close()
    },
  )
})

test('a server that is gone is said in words, and trying again brings the queue', async () => {
  const { page, close } = await openPhone(browser, `${product.url}/?openid=owner-1`)
  await page.route('**/call/staff', (route) => route.abort())
  await page.goto(`${product.url}/#/packages/desk/home/index`)
  await readerOf(page).shown('.blank-title', '网络不通').waitFor()
  await page.unroute('**/call/staff')
  await readerOf(page).shown('.action', '再试一次').click()
  await readerOf(page).shown('.desk-item').first().waitFor()
  await close()
})
