import type { Locator, Page } from 'playwright-core'

export const TABS = { policies: '政策', agenda: '日程', calculator: '测算', me: '我的' } as const

/** Cards come a screen at a time, and pages of them from the server. */
const MOST_SCREENS = 60
const SETTLING_MS = 100

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
    /** Opens the card with these words, going down the list a screen at a time: far from the screen there are no cards. */
    async openCard(words: string) {
      await shown('.card').first().waitFor()
      for (let screens = 0; (await shown('.card', words).count()) === 0; screens++) {
        if (screens > MOST_SCREENS) throw new Error(`no card says “${words}”`)
        await front(page).evaluate((scroller) => scroller.scrollBy(0, window.innerHeight * 0.8))
        await page.waitForTimeout(SETTLING_MS)
      }
      await shown('.card', words).first().click()
      await shown('.own').first().waitFor()
    },
    /** A finger where a thing stands: the driver's own click takes the page that pulls to refresh for something above it. */
    async touch(thing: Locator) {
      await thing.waitFor()
      await thing.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      const box = await thing.boundingBox()
      if (box === null) throw new Error('nothing to touch')
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    },
    /** The primary action of the sheet that is open. */
    async confirmSheet() {
      // One that says 正在准备… takes no tap.
      await shown('.sheet .action-primary:not(.action-off)').click()
    },
    async answerWeChat(words: '允许' | '拒绝') {
      await page.locator('.wx-button', { hasText: words }).click()
    },
  }
}
