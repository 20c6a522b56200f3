import { card } from '../support/client/notices'
import { startWeapp } from './harness/weapp'
import type { Weapp } from './harness/weapp'
import type { OpenPage } from './harness/page'

jest.setTimeout(120_000)

const MOST = 1000
const PAGE = 10
const IN_THE_TREE = 40
const STEP_BYTES = 8 * 1024
const [SCREEN_PX, CARD_PX] = [844, 140]
const PER_CHUNK = 4
/** All that a card can say, at its longest. */
const longest = (index: number) =>
  card({
    id: `n${String(index).padStart(9, '0')}`,
    title: `${index} 关于组织申报二〇二五年度省级工业企业技术改造和设备更新专项资金项目（第二批）的通知`,
    issuers: ['示例市工业和信息化局', '示例市财政局'],
    match: '符合 3/4 项条件',
    why: '在示例市示例区 · 符合 3/4 项条件 · 还剩3天',
    standsFor: 3,
  })

interface Watched {
  id: string
  margin: number
  near: boolean | null
  tell: (seen: object) => void
}

/** A screen that the test scrolls, as WeChat’s observers see it: every card equally high, and only changes are told. */
const scrolled = (watched: Watched[], top: number) => {
  for (const each of watched) {
    const { id, margin, tell } = each
    const from = Number(id.replace('#cards-', '')) * PER_CHUNK * CARD_PX
    const to = from + PER_CHUNK * CARD_PX
    const near = to > top - margin && from < top + SCREEN_PX + margin
    if (near === each.near) continue
    each.near = near
    tell({ intersectionRatio: near ? 0.1 : 0, boundingClientRect: { top: from - top, bottom: to - top } })
  }
}

describe('a list of a thousand cards in the built package', () => {
  let weapp: Weapp
  let page: OpenPage
  const watched: Watched[] = []
  const steps: number[] = []
  const hasFirst = () => page.byClass('card-title').some((title) => JSON.stringify(title).includes('"0 关于'))
  const cardsNow = () => page.byClass('card').length

  beforeAll(async () => {
    const observer = () => {
      let margin = 0
      const watching = {
        relativeToViewport: ({ bottom }: { bottom: number }) => ((margin = bottom), watching),
        observe: (id: string, tell: Watched['tell']) => void watched.push({ id, margin, near: null, tell }),
        disconnect: () => undefined,
      }
      return watching
    }
    weapp = startWeapp({
      callFunction: (_name, data) => {
        const { cursor } = (data as { data: { cursor?: string } }).data
        const from = Number(cursor ?? 0)
        const cards = Array.from({ length: PAGE }, (_, index) => longest(from + index))
        return Promise.resolve({
          cards,
          nextCursor: from + PAGE < MOST ? String(from + PAGE) : null,
          now: '2025-12-10T08:00',
        })
      },
      more: { createIntersectionObserver: observer },
    })
    page = await weapp.open('pages/policies/index')
    await page.until(() => cardsNow() === PAGE, 'no cards came')
  })
  afterAll(() => weapp.stop())

  test('keeps at most 40 of them in the tree and sends at most 8 KB a step', async () => {
    for (let shown = PAGE; shown < MOST; shown += PAGE) {
      const before = page.sent.length
      page.call('onReachBottom')
      await page.until(() => page.text().includes(`${shown + PAGE - 1} 关于`), `card ${shown + PAGE - 1} is not there`)
      scrolled(watched, (shown + PAGE) * CARD_PX - SCREEN_PX)
      await page.until(() => cardsNow() <= IN_THE_TREE, 'too many cards')
      steps.push(...page.sent.slice(before))
    }
    expect(watched).toHaveLength(MOST / PER_CHUNK)
    expect(Math.max(...steps)).toBeLessThanOrEqual(STEP_BYTES)
    expect(weapp.errors).toEqual([])
  })

  test('draws the first again where they were, when the reader scrolls back', async () => {
    expect(hasFirst()).toBe(false)
    const before = page.sent.length
    scrolled(watched, 0)
    await page.until(hasFirst, 'no first card')
    await page.until(() => cardsNow() <= IN_THE_TREE, 'too many cards')
    expect(Math.max(...page.sent.slice(before))).toBeLessThanOrEqual(STEP_BYTES)
  })
})
