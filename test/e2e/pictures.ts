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
    await atTab('calculator', '.rules-row')(page, url)
    await readerOf(page).shown('.rules-row', NOTICE).first().click()
    await page.locator('.question-input input').fill('12600')
    await readerOf(page).shown('.result-figure', '万元').waitFor()
  },
  me: atTab('me', '.inbox-state'),
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
  await browser.close()
  await product.close()
}

void main()
