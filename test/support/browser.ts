import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
]

/** A Chromium without a window; `HUIQI_CHROMIUM` names it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.HUIQI_CHROMIUM ?? '/usr/bin/chromium', args: ARGS })

export interface PhonePage {
  page: Page
  /** What the page complained of: script errors and console errors. */
  complaints: string[]
  close(): Promise<void>
}

/** A page as a phone shows it, 390 by 844 unless said otherwise. */
export async function openPhone(browser: Browser, url: string, width = 390, height = 844): Promise<PhonePage> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(url)
  return { page, complaints, close: () => context.close() }
}
