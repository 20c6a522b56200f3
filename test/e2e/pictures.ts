// npm run pictures: the screens of docs/images, drawn anew from the samples on a fixed day.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPhone } from '../support/browser'
import { projectRoot, startProduct } from '../support/started'
import { readerOf } from './reader'

const FOLDER = path.join(projectRoot, 'docs/images')
const NOTICE = '智造焕新'

const settled = async (page: Page) => {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
  await page.evaluate(() => document.fonts.ready)
}

type Picture = (page: Page, url: string) => Promise<unknown>

const atTab =
  (tab: string, sign: string): Picture =>
  async (page, url) => {
    await page.goto(`${url}/#/pages/${tab}/index`)
    await readerOf(page).shown(sign).first().waitFor()
  }

const atOwn =
  (name: string, sign: string): Picture =>
  async (page, url) => {
    await page.goto(`${url}/#/packages/firm/${name}/index`)
    await readerOf(page).shown(sign).first().waitFor()
  }

const PICTURES: Record<string, Picture> = {
  feed: (page) => readerOf(page).cards().first().waitFor(),
  notice: (page) => readerOf(page).openCard(NOTICE),
  follow: async (page) => {
    await readerOf(page).openCard(NOTICE)
    await readerOf(page).shown('.panel .action', '提醒我').click()
    await readerOf(page).confirmSheet()
    await readerOf(page).answerWeChat('允许')
    await readerOf(page).shown('.covered-sum').waitFor()
  },
  agenda: atTab('agenda', '.month'),
  calculator: async (page, url) => {
    await page.goto(`${url}/#/pages/calculator/index?region=all`)
    await readerOf(page).shown('.rules-row', NOTICE).first().click()
    await page.locator('.question-input input').fill('12600')
    await readerOf(page).shown('.result-figure', '万元').waitFor()
  },
  rules: async (page, url) => {
    await page.goto(`${url}/#/pages/calculator/index?region=320100`)
    await readerOf(page).shown('.rules-row').first().waitFor()
  },
  saved: async (page, url) => {
    await page.goto(`${url}/#/pages/calculator/index?region=320100`)
    await readerOf(page).shown('.rules-row', NOTICE).first().click()
    for (const sum of ['2600', '12600']) {
      await page.locator('.question-input input').fill(sum)
      await readerOf(page).shown('.tools .action', '保存').click()
    }
    await page.locator('.taro__toast').waitFor({ state: 'hidden' })
    await page.goto(`${url}/#/packages/calculator/saved/index`)
    // Without the slide from one page to the next.
    await page.reload()
    await readerOf(page).shown('.saved-row').nth(1).waitFor()
  },
  me: atTab('me', '.inbox-state'),
  filters: async (page) => {
    await readerOf(page).shown('.filter', '筛选').click()
    await readerOf(page).shown('.filter-done').waitFor()
  },
  search: async (page) => {
    await readerOf(page).shown('.search-input').locator('input').fill('设备补贴')
    await readerOf(page).shown('.hit').first().waitFor()
  },
  share: async (page) => {
    await readerOf(page).openCard(NOTICE)
    await readerOf(page).shown('.panel .action', '分享').click()
    await readerOf(page).shown('.sheet').waitFor()
  },
  digest: async (page, url) => {
    await page.goto(`${url}/#/packages/desk/digest/index`)
    await readerOf(page).shown('.choose-bar .action', '做成清单').click()
    await readerOf(page).shown('.share-row').first().waitFor()
  },
  profile: atOwn('profile', '.editor-result'),
  settings: atOwn('settings', '.settings-actions'),
}

/** Loaded anew: the fields of a page that another slides over are still there to be filled. */
const openDesk = async (page: Page, url: string, name: string) => {
  await page.goto(`${url}/#/packages/desk/${name}/index`)
  await page.reload()
}

const asOwner = async <T>(url: string, action: string, data: object): Promise<T> => {
  const headers = { 'content-type': 'application/json', 'X-Dev-Openid': 'owner-1' }
  const answer = await fetch(`${url}/call/api`, { method: 'POST', headers, body: JSON.stringify({ action, data }) })
  return ((await answer.json()) as { result: T }).result
}

/** The desk, as its first owner sees it; each picture goes on from the one before. */
const DESK: Record<string, Picture> = {
  'desk-join': async (page, url) => {
    await openDesk(page, url, 'home')
    await readerOf(page).shown('.desk-input input').first().waitFor()
  },
  'desk-home': async (page) => {
    const code = /一次性口令：([A-Z0-9-]+)/.exec(started.output)?.[1] ?? ''
    await readerOf(page).shown('.desk-input input').first().fill(code)
    await readerOf(page).shown('.desk-input input').nth(1).fill('王芳')
    await readerOf(page).shown('.action', '进入服务台').click()
    await readerOf(page).shown('.desk-item').first().waitFor()
  },
  'desk-review': async (page) => {
    await readerOf(page).shown('.desk-item', '花卉冷链').click()
    await readerOf(page).shown('.desk-quote').first().waitFor()
  },
  'desk-correct': async (page) => {
    await readerOf(page).shown('.action', '更正').first().click()
    await readerOf(page).shown('.sheet .desk-input input').first().fill('2026-01-28')
  },
  'desk-mark': async (page) => {
    await readerOf(page).shown('.sheet-close').click()
    await readerOf(page).shown('.action', '延期 · 用完 · 废止').click()
    await readerOf(page).shown('.sheet .chips-chip').first().waitFor()
  },
  'desk-paste': async (page, url) => {
    await openDesk(page, url, 'paste')
    await readerOf(page).shown('.desk-input input').first().fill('关于组织申报2026年首台套补助的通知')
    const body = '请符合条件的企业于2026年2月10日前登录平台提交申报材料。对通过认定的，给予最高300万元补助。'
    await readerOf(page).shown('.desk-text').locator('textarea').fill(body)
    await readerOf(page).shown('.action', '看看读得对不对').click()
    await readerOf(page).shown('.desk-mark').first().scrollIntoViewIfNeeded()
  },
  'desk-published': async (page) => {
    await readerOf(page).shown('.action-primary', '发布').click()
    await readerOf(page).shown('.desk-head', '首台套').waitFor()
    await readerOf(page).shown('.action', '确认').first().click()
    await readerOf(page).shown('.desk-open', '已确认').waitFor()
    // It comes after the answer, so that its going can be waited for.
    await page.locator('.taro__toast p', { hasText: '已记下' }).waitFor()
  },
  'desk-shares': async (page, url) => {
    const { cards } = await asOwner<{ cards: { id: string }[] }>(url, 'notices.feed', { limit: 3 })
    for (const { id } of cards) await asOwner(url, 'shares.create', { noticeId: id })
    await openDesk(page, url, 'shares')
    await readerOf(page).shown('.desk-entry').first().waitFor()
  },
  'desk-audit': async (page, url) => {
    await openDesk(page, url, 'audit')
    await readerOf(page).shown('.desk-entry').first().waitFor()
  },
}

/** What the start printed: the first owner's code is in it. */
const started = { output: '' }

const deskOf = async (browser: Browser, url: string) => {
  const { page, close } = await openPhone(browser, `${url}/?openid=owner-1`)
  for (const [name, picture] of Object.entries(DESK)) {
    await picture(page, url)
    // A word in passing is no part of a picture; its frame has no size and counts as hidden always.
    await page.locator('.taro__toast p').last().waitFor({ state: 'hidden' })
    await settled(page)
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`) })
    console.log(`docs/images/${name}.png`)
  }
  await close()
}

const take = async (browser: Browser, url: string, name: string, picture: Picture) => {
  const { page, close } = await openPhone(browser, url)
  await picture(page, url)
  await settled(page)
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) })
  await close()
  console.log(`docs/images/${name}.png`)
}

const phoneOf = async (browser: Browser, url: string) => {
  const { page, close } = await openPhone(browser, `${url}/_wechat`)
  await page.locator('a.message').first().waitFor()
  await settled(page)
  await page.screenshot({ path: path.join(FOLDER, 'wechat.png') })
  await close()
  console.log('docs/images/wechat.png')
}

const main = async () => {
  mkdirSync(FOLDER, { recursive: true })
  const product = await startProduct({ HUIQI_NOW: '2025-12-10T08:00' })
  const browser = await openBrowser()
  for (const [name, picture] of Object.entries(PICTURES)) await take(browser, product.url, name, picture)
  await product.setClock('2025-12-10T09:00')
  await phoneOf(browser, product.url)
  started.output = product.output()
  await deskOf(browser, product.url)
  await browser.close()
  await product.close()
}

void main()
