import type { Browser } from 'playwright-core'
import { openBrowser } from '../../support/browser'
import { startProduct } from '../../support/started'
import { rounded, timed, timesOf, type Bench } from '../bench'

const OPENINGS = 9

const openTimed = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const took = await timed(async () => {
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('.card').first().click({ trial: true })
  })
  await context.close()
  return took
}

/** What no program can be faster than. */
const ONE_CARD = 'data:text/html,<button class="card">x</button>'

/** From opening an address, in a browser that knows nothing of it, until a card can be tapped. */
const openings = async (browser: Browser, url: string): Promise<number[]> => {
  const times: number[] = []
  for (let opening = 0; opening < OPENINGS; opening++) times.push(await openTimed(browser, url))
  return times
}

/** The first feed screen from a cold cache; the goal is 1.5 s. */
export const firstScreen: Bench = {
  name: 'firstScreen',
  run: async () => {
    const product = await startProduct({ HUIQI_NOW: '2025-12-10T08:00' })
    const browser = await openBrowser()
    const cold = timesOf(await openings(browser, product.url))
    const oneCard = timesOf(await openings(browser, ONE_CARD))
    await browser.close()
    await product.close()
    return { cold, oneCard, ratio: rounded(cold.p50 / oneCard.p50) }
  },
}
