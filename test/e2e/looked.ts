import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
/** Taro keeps `user-scalable=no` for WeChat's sake; iOS and this browser zoom all the same. */
const NOT_OURS = ['meta-viewport']

interface Violation {
  id: string
  impact: string
  nodes: { html: string; failureSummary: string }[]
}

/** Until nothing moves any more: a colour on its way is no colour. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const ended = () => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)))
    // An animation begins a frame after what it moves; a page that slides in has several of them.
    for (let still = 0; still < 30; still = document.getAnimations().length === 0 ? still + 1 : 0) {
      await frame()
      await ended()
    }
  })

/** What axe calls serious on the screen, once nothing moves. */
export const seriousOn = async (page: Page): Promise<string[]> => {
  await settle(page)
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: Violation[]
  }
  return violations
    .filter(({ id, impact }) => ['serious', 'critical'].includes(impact) && !NOT_OURS.includes(id))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    )
}

/** What can be tapped and is smaller than a finger. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('[role=button],[role=radio],[role=checkbox]'))
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0 && (box.height < 44 || box.width < 44))
      .map(({ node, box }) => `${node.className} ${Math.round(box.width)}×${Math.round(box.height)}`),
  )
