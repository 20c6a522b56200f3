import { startCloud } from '../support/cloud'
import type { Cloud } from '../support/cloud'
import { settingsSeed } from '../support/reminding'
import { samplesSource } from '../support/samplesSource'
import { stored } from '../support/stored'
import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import type { ShareMineAnswer } from '@/contract/shares'
import { startWeapp } from './harness/weapp'
import type { Weapp } from './harness/weapp'

jest.setTimeout(120_000)

const NOTICE = 'pages/notice/index'
const EQUIPMENT = '智造焕新项目设备奖补'
const TIMELINE = 1154
const SHARER = 'weapp-sharer'

interface CardShared {
  title: string
  path: string
  promise: Promise<{ title: string; path: string; imageUrl?: string }>
}

let cloud: Cloud
let weapp: Weapp
let id: string

beforeAll(async () => {
  cloud = await startCloud({ now: '2025-12-10T08:00', sources: [samplesSource('2025-12-10')], seed: settingsSeed })
  await cloud.emulator.fireTimer('sync')
  const { cards } = (await cloud.call('notices.feed', { q: EQUIPMENT })) as FeedAnswer
  id = cards[0]?.id ?? ''
})
afterAll(() => cloud.stop())
afterEach(() => weapp.stop())

/** The package on a phone of this reader, of nobody where the openid is null. */
const phone = (openid: string | null, more: Record<string, unknown> = {}) => {
  weapp = startWeapp({
    callFunction: async (name, data) => {
      const outcome = await cloud.emulator.invoke(name, data, { openid: openid ?? undefined, source: 'wx_client' })
      if ('result' in outcome) return JSON.parse(JSON.stringify(outcome.result))
      throw outcome
    },
    more,
  })
  return weapp
}
const opened = async (query: Record<string, string>) => {
  const page = await weapp.open(NOTICE, query)
  await page.until(() => page.text().includes('你要做的'), 'the notice is not shown')
  return page
}
const asked = () => weapp.cloudCalls.map(({ data }) => (data as { action: string }).action)

/** A canvas as WeChat gives it, which remembers what was written on it. */
const canvasOf = (written: string[], loadsImages = true) => {
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (held, name) => {
      if (name === 'measureText') return (text: string) => ({ width: text.length * 10 })
      if (name === 'drawImage') return () => written.push('[code]')
      if (name === 'fillText') return (text: string) => written.push(text)
      return held[String(name)] ?? (() => undefined)
    },
  })
  const createImage = () => {
    const image = { onload: () => undefined as void, onerror: () => undefined as void }
    const load = (src: string) =>
      setTimeout(() => (loadsImages && src.startsWith('wxfile://') ? image.onload() : image.onerror()), 0)
    return Object.defineProperty(image, 'src', { set: load })
  }
  const node = { width: 0, height: 0, getContext: () => pen, createImage }
  const query = {
    select: () => query,
    fields: () => query,
    in: () => query,
    exec: (done: (found: { node: unknown }[]) => void) => done([{ node }]),
  }
  return {
    createSelectorQuery: () => query,
    canvasToTempFilePath: (options: { canvas: typeof node; success?: (file: object) => void }) => {
      const file = { tempFilePath: `wxfile://${options.canvas.width}x${options.canvas.height}.png` }
      options.success?.(file)
      return Promise.resolve(file)
    },
  }
}

test('a shared notice says what is left and what it gives, its picture the date, and leads here by the reader’s code', async () => {
  const written: string[] = []
  phone(SHARER, canvasOf(written))
  const page = await opened({ id })
  const { shareCode } = (await cloud.call('notices.get', { id }, SHARER)) as GetAnswer
  const shared = page.call('onShareAppMessage', { from: 'menu' }) as CardShared
  expect(shared.title).toBe('剩3天｜南京智造焕新项目设备奖补 最高1,000万元')
  expect(shared.path).toBe(`/${NOTICE}?id=${id}&s=${shareCode}`)
  expect(await shared.promise).toEqual({ title: shared.title, path: shared.path, imageUrl: 'wxfile://1500x1200.png' })
  expect(written).toContain('12月13日')
  expect(written.join('')).not.toMatch(/剩|今天/)
  expect(weapp.errors).toEqual([])
})

test('a phone that gives no canvas shares without a picture', async () => {
  phone(SHARER)
  const shared = (await opened({ id })).call('onShareAppMessage', { from: 'button' }) as CardShared
  expect(await shared.promise).toEqual({ title: shared.title, path: shared.path })
})

test('a timeline gets the same title, and the notice with the code in its query', async () => {
  phone(SHARER)
  const { title, query } = (await opened({ id })).call('onShareTimeline') as { title: string; query: string }
  expect(title).toMatch(/^剩3天｜/)
  expect(query).toMatch(new RegExp(`^id=${id}&s=[a-z2-7]{10}$`))
})

test('who opens the card is counted for the sharer', async () => {
  const { shareCode } = (await cloud.call('notices.get', { id }, SHARER)) as GetAnswer
  await cloud.call('shares.create', { noticeId: id }, SHARER)
  phone('weapp-friend')
  const page = await opened({ id, s: shareCode })
  await page.until(() => asked().includes('shares.open'), 'nothing is counted')
  const mine = async () => ((await cloud.call('shares.mine', {}, SHARER)) as ShareMineAnswer).shares[0]
  while ((await mine())?.opens === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await mine()).toMatchObject({ code: shareCode, opens: 1 })
})

test('a copied text leads into the program by a link that WeChat gave; without one it says so and goes as it is', async () => {
  const texts: string[] = []
  const setClipboardData = (target: { data: string; success?: (v: object) => void }) => {
    texts.push(target.data)
    target.success?.({})
    return Promise.resolve({})
  }
  const copy = async () => {
    phone(SHARER, { setClipboardData })
    const page = await opened({ id })
    page.tap(page.find('action', '分享'))
    await page.until(() => asked().includes('shares.link') && page.byClass('share-row').length === 4, 'no sheet came')
    return page
  }
  const refusal = { api: 'urllink.generate' as const, openid: null, outcome: { code: 43104 }, times: null }
  cloud.emulator.wechat.switches({ faults: [refusal] })
  const refused = await copy()
  await refused.until(
    () => refused.text().includes('打开不计数：这个小程序的主体不能生成链接'),
    'the reason is not said',
  )
  refused.tap(refused.find('share-row', '复制文字'))
  await refused.until(() => texts.length === 1, 'nothing is copied')
  expect(texts[0]).toContain('官方原文：')
  expect(texts[0]).not.toContain('设提醒')
  weapp.stop()
  cloud.emulator.wechat.switches({ faults: [] })
  const page = await copy()
  page.tap(page.find('share-row', '复制文字'))
  await page.until(() => texts.length === 2, 'nothing is copied')
  expect(texts[1]).toMatch(/看条件、设提醒：http\S+s=[a-z2-7]{10} （链接有效至2026年1月8日）/)
})

describe('several notices at once', () => {
  const choose = async () => {
    phone(SHARER)
    const desk = await weapp.open('packages/desk/digest/index')
    await desk.until(() => desk.text().includes('做成清单'), 'nothing is chosen at first')
    desk.tap(desk.find('action', '做成清单'))
    await desk.until(() => weapp.navigations.length === 1, 'no list is made')
    return /s=([a-z2-7]{10})/.exec(weapp.navigations[0] ?? '')?.[1] ?? ''
  }

  test('are chosen at the desk and arrive as one list by a card or a scanned code, which counts', async () => {
    const code = await choose()
    weapp.stop()
    phone('weapp-firm')
    const page = await weapp.open('pages/notice/digest/index', { scene: code })
    await page.until(() => page.byClass('card').length > 1, 'the list is not shown')
    expect(page.text()).toContain('仍可办理')
    const shared = page.call('onShareAppMessage', { from: 'menu' }) as CardShared
    expect(shared.title).toMatch(/^惠企政策\d+条｜12月\d+日.*截止$/)
    expect(shared.path).toBe(`/pages/notice/digest/index?s=${code}`)
    page.tap(page.byClass('card')[0] as Parameters<typeof page.tap>[0])
    await page.until(() => weapp.navigations.length === 1, 'no notice opens')
    expect(weapp.navigations[0]).toMatch(new RegExp(`^/pages/notice/index\\?id=\\w+&s=${code}$`))
    const { shares } = (await cloud.call('shares.mine', {}, SHARER)) as ShareMineAnswer
    expect(shares.find((each) => each.code === code)).toMatchObject({ noticeId: null, opens: 1 })
    expect(weapp.errors).toEqual([])
  })
})

describe('in a timeline, where nobody is signed in', () => {
  const inTimeline = () => {
    const scene = { path: NOTICE, query: { id }, scene: TIMELINE }
    return phone(null, { getEnterOptionsSync: () => scene, getLaunchOptionsSync: () => scene })
  }

  test('the notice is readable by one call that needs no openid, and the way to the program is said', async () => {
    inTimeline()
    const before = await stored(cloud, 'shares')
    const page = await opened({ id, s: 'aaaaaaaaaa' })
    expect(page.text()).toContain('12月2日 – 12月13日')
    expect(page.text()).toContain('前往小程序')
    expect(asked()).toEqual(['notices.read'])
    expect(await stored(cloud, 'shares')).toEqual(before)
    expect(weapp.errors).toEqual([])
  })

  test('nothing is offered that WeChat does not allow there', async () => {
    inTimeline()
    const page = await opened({ id })
    const offered = page.byClass('action').map((node) => JSON.stringify(node))
    expect(offered.join('')).not.toMatch(/提醒我|分享|测算|打开/)
    expect(weapp.navigations).toEqual([])
  })
})

describe('a poster', () => {
  const atPoster = async (album: { fail?: object }, loadsImages = true) => {
    const written: string[] = []
    const settings: string[] = []
    const answered = (target: { success?: (v: object) => void; fail?: (e: object) => void }) => {
      if (album.fail) target.fail?.(album.fail)
      else target.success?.({ errMsg: 'ok' })
      return Promise.resolve()
    }
    phone(SHARER, {
      ...canvasOf(written, loadsImages),
      saveImageToPhotosAlbum: answered,
      openSetting: (target: { success?: (v: object) => void }) => {
        settings.push('opened')
        target.success?.({})
        return Promise.resolve({})
      },
    })
    const page = await opened({ id })
    page.tap(page.find('action', '分享'))
    await page.until(() => page.byClass('share-row').length === 4, 'no sheet came')
    page.tap(page.find('share-row', '海报'))
    await page.until(() => page.text().includes('发送图片'), 'no picture was drawn')
    page.tap(page.find('action', '存到相册'))
    return { page, settings, written }
  }

  test('that the album refuses is explained, with the way to allow it', async () => {
    const { page, settings, written } = await atPoster({ fail: { errMsg: 'saveImageToPhotosAlbum:fail auth deny' } })
    expect(written).toEqual(expect.arrayContaining(['12月13日', '[code]']))
    await page.until(() => page.text().includes('还没有相册权限'), 'the refusal is not explained')
    page.tap(page.find('action', '去设置'))
    await page.until(() => settings.length === 1, 'the settings do not open')
  })

  test('that WeChat fails to save can be tried again', async () => {
    const { page } = await atPoster({ fail: { errMsg: 'saveImageToPhotosAlbum:fail file not exists' } })
    await page.until(() => page.text().includes('图片没有保存'), 'the failure is not said')
    expect(page.text()).not.toContain('去设置')
  })

  test('without its code is better than none', async () => {
    const { page, written } = await atPoster({}, false)
    await page.until(() => page.text().includes('没有取到小程序码，海报上没有码'), 'what is missing is not said')
    expect(written).toContain('微信搜索小程序“惠期”')
    expect(written).not.toContain('[code]')
  })
})
