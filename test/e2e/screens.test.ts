import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPhone } from '../support/browser'
import { startProduct } from '../support/started'
import type { Started } from '../support/started'
import { seriousOn, smallTargets } from './looked'
import { readerOf } from './reader'

jest.setTimeout(240_000)

const SIZES = [
  [390, 844],
  [320, 568],
] as const
let product: Started
let browser: Browser
beforeAll(async () => {
  product = await startProduct({ HUIQI_NOW: '2025-12-10T08:00' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const SCREENS: [string, (page: Page) => Promise<unknown>][] = [
  ['the feed', (page) => readerOf(page).cards().first().waitFor()],
  [
    'a notice',
    async (page) => {
      await readerOf(page).cards().first().click()
      await readerOf(page).shown('.own').first().waitFor()
    },
  ],
  [
    'the follow sheet',
    async (page) => {
      await readerOf(page).openCard('智造焕新')
      await readerOf(page).shown('.panel .action', '提醒我').click()
      await readerOf(page).shown('.leads').waitFor()
    },
  ],
  [
    'the share sheet',
    async (page) => {
      await readerOf(page).openCard('智造焕新')
      await readerOf(page).shown('.panel .action', '分享').click()
      await readerOf(page).shown('.share-row').first().waitFor()
    },
  ],
  [
    'the poster',
    async (page) => {
      await readerOf(page).openCard('智造焕新')
      await readerOf(page).shown('.panel .action', '分享').click()
      await readerOf(page).shown('.share-row', '海报').click()
      await readerOf(page).shown('.picture img').waitFor()
    },
  ],
  ['the agenda', (page) => openAt(page, 'agenda', '.month')],
  ['the question for a place', (page) => openAt(page, 'calculator', '.place-ask')],
  [
    'the rules to reckon with',
    async (page) => {
      await page.goto(`${product.url}/#/pages/calculator/index?region=all`)
      await readerOf(page).shown('.rules-row').first().waitFor()
    },
  ],
  [
    'the calculator',
    async (page) => {
      await page.goto(`${product.url}/#/pages/calculator/index?region=all`)
      await readerOf(page).shown('.rules-row', '智造焕新').first().click()
      await readerOf(page).shown('.question-input').first().waitFor()
      await page.locator('.question-input input').fill('12000')
      await readerOf(page).shown('.bar-cut').waitFor()
    },
  ],
  ['the own page', (page) => openAt(page, 'me', '.blank')],
  [
    'the filters',
    async (page) => {
      await readerOf(page).shown('.filter', '筛选').click()
      await readerOf(page).shown('.filter-done').waitFor()
    },
  ],
  ['the firm’s profile', (page) => openOwn(page, 'profile', '.editor-result')],
  ['the favourites', (page) => openOwn(page, 'favourites', '.blank')],
  ['the settings', (page) => openOwn(page, 'settings', '.settings-actions')],
]

async function openAt(page: Page, tab: string, sign: string): Promise<void> {
  await page.goto(`${product.url}/#/pages/${tab}/index`)
  await readerOf(page).shown(sign).first().waitFor()
}

async function openOwn(page: Page, name: string, sign: string): Promise<void> {
  await page.goto(`${product.url}/#/packages/firm/${name}/index`)
  await readerOf(page).shown(sign).first().waitFor()
}

describe.each(SIZES)('at %i by %i', (width, height) => {
  test.each(SCREENS)(
    '%s has nothing that axe calls serious, no sideways scroll, no target under 44',
    async (_, open) => {
      const { page, close } = await openPhone(browser, product.url, width, height)
      await open(page)
      expect(await seriousOn(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await close()
    },
  )
})

/** Cards whose star lies over words of theirs, or has less than a finger's room. */
const starsInTheWay = (page: Page) =>
  page.evaluate(() => {
    const linesOf = (card: Element) => {
      const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
      const lines: DOMRect[] = []
      while (texts.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(texts.currentNode)
        lines.push(...Array.from(range.getClientRects()))
      }
      return lines
    }
    return Array.from(document.querySelectorAll('.card-stand')).filter((stand) => {
      const [target, card] = [stand.querySelector('.card-star'), stand.querySelector('.card')]
      if (target === null || card === null) return true
      const star = target.getBoundingClientRect()
      // What is drawn is a letter in the middle of the target.
      const [left, top, bottom] = [star.left + 9, star.top + 9, star.bottom - 9]
      const covers = linesOf(card).some((line) => line.right > left && line.bottom > top && line.top < bottom)
      return covers || star.height < 44 || star.width < 44
    }).length
  })

test.each([
  [390, '1'],
  [320, '1'],
  [320, '1.3'],
])('the star of a card covers no words: %i wide, text times %s', async (width, scale) => {
  const { page, close } = await openPhone(browser, product.url, width)
  await readerOf(page).cards().first().waitFor()
  await page.addStyleTag({ content: `.screen { --type: ${scale} !important; }` })
  expect(await starsInTheWay(page)).toBe(0)
  await close()
})

test('a server that is gone is said in words, and trying again brings the feed', async () => {
  const { page, close } = await openPhone(browser, 'about:blank')
  await page.route('**/call/api', (route) => route.abort())
  await page.goto(product.url)
  await readerOf(page).shown('.blank-title', '网络不通').waitFor()
  await page.unroute('**/call/api')
  await readerOf(page).shown('.action', '再试一次').click()
  await readerOf(page).cards().first().waitFor()
  await close()
})

test('a slow network shows the shape of what comes, not an empty page', async () => {
  const { page, close } = await openPhone(browser, 'about:blank')
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/call/api', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(product.url)
  await readerOf(page).shown('.bones').first().waitFor()
  release()
  await readerOf(page).cards().first().waitFor()
  await close()
})

test('a search without hits says so and offers a way on', async () => {
  const { page, close } = await openPhone(browser, product.url)
  await readerOf(page).cards().first().waitFor()
  await page.locator('.search-input input').fill('量子烤红薯')
  await readerOf(page).shown('.blank-title', '没有找到“量子烤红薯”').waitFor()
  await close()
})

test('a notice that does not exist says so and leads home', async () => {
  const { page, close } = await openPhone(browser, `${product.url}/#/pages/notice/index?id=nosuchid12`)
  await readerOf(page).shown('.blank-title').waitFor()
  await readerOf(page).shown('.action', '看全部政策').click()
  await readerOf(page).cards().first().waitFor()
  await close()
})

test('at a desk the keyboard reaches a card and opens it', async () => {
  const { page, close } = await openPhone(browser, product.url, 1280, 800)
  const card = readerOf(page).cards().first()
  await card.waitFor()
  await card.focus()
  await page.keyboard.press('Enter')
  await readerOf(page).shown('.own').first().waitFor()
  await close()
})
