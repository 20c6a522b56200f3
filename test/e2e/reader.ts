import type { Locator, Page } from 'playwright-core'

export const TABS = { policies: '政策', agenda: '日程', calculator: '测算', me: '我的' } as const

/** Only what stands on the page in front: Taro keeps the pages behind it in the tree. */
const front = (page: Page): Locator => page.locator('.taro_page:not([style*="display: none"])').last()

/** A reader's hands in the browser build. */
export const readerOf = (page: Page) => {
  const shown = (selector: string, words?: string | RegExp) =>
    page.locator(selector, words === undefined ? {} : { hasText: words }).locator('visible=true')
  return {
    front: () => front(page),
    shown,
    cards: () => shown('.card'),
    async openTab(tab: keyof typeof TABS) {
      await page.locator('.weui-tabbar__item', { hasText: TABS[tab] }).click()
    },
    /** Opens the card with these words, reaching further down the list where it is not there yet. */
    async openCard(words: string) {
      await shown('.card').first().waitFor()
      while ((await shown('.card', words).count()) === 0) {
        const before = await shown('.card').count()
        await front(page).evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
        await page.waitForFunction((known) => document.querySelectorAll('.card').length > known, before, {
          timeout: 10_000,
        })
      }
      await shown('.card', words).first().click()
      await shown('.own').first().waitFor()
    },
    /** The primary action of the sheet that is open. */
    async confirmSheet() {
      await shown('.sheet .action-primary').click()
    },
    async answerWeChat(words: '允许' | '拒绝') {
      await page.locator('.wx-button', { hasText: words }).click()
    },
  }
}
