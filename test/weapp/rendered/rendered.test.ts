/** @jest-environment ./test/weapp/rendered/environment.cjs */
import { samples } from '../../../cloudfunctions/_emulator/samples'
import type { LocalDate } from '@/domain/time'
import { settings } from '../../../config/settings'
import { startCloud, type Cloud } from '../../support/cloud'
import { startWeapp, type Weapp } from '../harness/weapp'
import { drawPage } from './screen'

jest.setTimeout(60_000)

let cloud: Cloud
let weapp: Weapp

beforeAll(async () => {
  const content = JSON.stringify(samples('2025-12-08' as LocalDate))
  const sources = [{ id: 'samples', name: '示例', form: 'wechat-articles', content }]
  cloud = await startCloud({ now: '2025-12-10T08:00', sources, seed: { settings } })
  await cloud.emulator.fireTimer('sync')
  weapp = startWeapp({
    callFunction: async (name, data) => {
      const outcome = await cloud.emulator.invoke(name, data, { openid: 'reader-1', source: 'wx_client' })
      if ('errCode' in outcome) throw outcome
      return outcome.result
    },
  })
})
afterAll(async () => {
  weapp.stop()
  await cloud.stop()
})

const open = async (route: string, query?: Record<string, string>) => {
  const page = await weapp.open(route, query)
  const screen = drawPage(page)
  return { ...screen, until: (holds: () => boolean, what: string) => page.until(holds, what) }
}

const openFeed = async () => {
  const feed = await open('pages/policies/index')
  // Cards are drawn a few at a time.
  const drawn = () => feed.texts('card-title').length > 0 && feed.texts('chunk-coming').length === 0
  await feed.until(drawn, 'the first page is on the screen')
  return feed
}

describe('what WeChat’s own compiler and components draw of the built package', () => {
  test('the feed shows the newest notices with what a firm must know first', async () => {
    const feed = await openFeed()
    const titles = feed.texts('card-title')
    expect(titles.length).toBeGreaterThanOrEqual(5)
    expect(new Set(titles).size).toBe(titles.length)
    expect(feed.texts('chip-words').some((words) => /剩|截止|今天|明天/.test(words))).toBe(true)
    expect(feed.text()).toContain('30天内截止')
    feed.close()
  })

  test('a tap on a filter marks it and changes the list', async () => {
    const feed = await openFeed()
    const before = feed.texts('card-title')
    expect(feed.texts('filter-on')).toEqual([])
    feed.tap('filter', '30天内截止')
    await feed.until(() => feed.texts('filter-on').length === 1, 'the filter is on')
    await feed.until(() => feed.texts('card-title').join() !== before.join(), 'the list has changed')
    expect(feed.texts('card-title').length).toBeLessThanOrEqual(before.length)
    feed.close()
  })

  test('a tap on a card opens its notice, and a reminder can be had there by taps alone', async () => {
    const feed = await openFeed()
    feed.tap('filter', '30天内截止')
    await feed.until(() => feed.texts('chip-words').length === feed.texts('card').length, 'only dated cards')
    const [title = ''] = feed.texts('card-title')
    feed.tap('card', title)
    await feed.until(() => weapp.navigations.length > 0, 'a page is asked for')
    const id = /^\/pages\/notice\/index\?id=(\w+)$/.exec(weapp.navigations[0] ?? '')?.[1] ?? ''
    feed.close()

    const notice = await open('pages/notice/index', { id })
    await notice.until(() => notice.text().includes(title), 'the notice is on the screen')
    await notice.until(() => notice.texts('action').includes('提醒我'), 'a reminder is offered')
    notice.tap('action', '提醒我')
    await notice.until(() => notice.texts('cost').length === 1, 'the sheet is open')
    // The page's own button stands behind the sheet's, which says 正在准备… until the templates are known.
    const ready = () => notice.texts('action').filter((words) => words === '提醒我').length === 2
    await notice.until(ready, 'the sheet can ask WeChat')
    notice.tap('action', '提醒我')
    await notice.until(() => notice.texts('covered-sum').length === 1, 'the sheet says what is covered')
    expect(notice.texts('covered-row').length).toBeGreaterThan(0)
    notice.close()
  })
})
