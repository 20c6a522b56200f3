import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPhone } from '../support/browser'
import { startProduct } from '../support/started'
import type { Started } from '../support/started'
import type { ShareMineAnswer } from '@/contract/shares'
import { readerOf } from './reader'

jest.setTimeout(240_000)

const SIZES = [
  [390, 844],
  [320, 568],
] as const
const EQUIPMENT = '智造焕新项目设备奖补'

/** How many pixels of a picture are of each of these colours, and its size. */
interface Pixels {
  width: number
  height: number
  colours: number
  brand: number
  dark: number
}

const pixelsOf = (page: Page, bytes: Buffer): Promise<Pixels> =>
  page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    const { width, height } = image
    Object.assign(canvas, { width, height })
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D
    pen.drawImage(image, 0, 0)
    const seen = new Set<number>()
    let [brand, dark] = [0, 0]
    const { data } = pen.getImageData(0, 0, width, height)
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number)
      seen.add(colour)
      if (colour === 0x0a5c8f) brand += 1
      if (colour === 0x000000) dark += 1
    }
    return { width, height, colours: seen.size, brand: brand / (width * height), dark: dark / (width * height) }
  }, bytes.toString('base64'))

describe.each(SIZES)('sharing on a phone of %i by %i', (width, height) => {
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

  const phone = async (address: string) => {
    const opened = await openPhone(browser, address, width, height)
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    return { ...opened, ...readerOf(opened.page) }
  }
  const as = (openid: string) => phone(`${product.url}/?openid=${openid}`)
  const sheet = async (openid: string) => {
    const opened = await as(openid)
    await opened.openCard(EQUIPMENT)
    await opened.shown('.panel .action', '分享').click()
    await opened.shown('.share-row', '发给同事').waitFor()
    return opened
  }
  const copied = async (opened: Awaited<ReturnType<typeof sheet>>, row: string): Promise<string> => {
    await opened.shown('.share-row', row).click()
    await opened.page
      .getByText(/已复制$/)
      .first()
      .waitFor()
    return opened.page.evaluate(() => navigator.clipboard.readText())
  }
  const counted = async (openid: string) => {
    const answer = await fetch(`${product.url}/call/api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dev-openid': openid },
      body: JSON.stringify({ action: 'shares.mine', data: {} }),
    })
    const { shares } = ((await answer.json()) as { result: ShareMineAnswer }).result
    return shares.map(({ opens, follows }) => ({ opens, follows }))
  }
  const link = async (openid: string): Promise<string> => {
    const opened = await sheet(openid)
    const text = await copied(opened, '发给同事')
    await opened.close()
    return text
  }
  /** A shared address as another reader opens it, once its opening was told. */
  const openedBy = async (openid: string, text: string) => {
    const address = text.slice(text.indexOf('http')).replace('/#/', `/?openid=${openid}#/`)
    const opened = await phone('about:blank')
    const told = opened.page.waitForResponse((answer) => answer.request().postData()?.includes('shares.open') === true)
    await Promise.all([told, opened.page.goto(address)])
    return opened
  }

  test('a link or a scanned code is opened by others, one of whom follows: all of it is counted, once', async () => {
    const text = await link('sharer-1')
    expect(text).toMatch(/^剩3天｜南京智造焕新项目设备奖补 最高1,000万元 http/)
    const friend = await openedBy('friend-1', text)
    await friend.shown('.countdown').first().waitFor()
    await friend.shown('.panel .action', '提醒我').click()
    await friend.confirmSheet()
    await friend.answerWeChat('允许')
    await friend.shown('.covered-sum').waitFor()
    expect(await counted('sharer-1')).toEqual([{ opens: 1, follows: 1 }])
    await friend.close()
    const again = await openedBy('friend-1', text)
    await again.shown('.countdown').first().waitFor()
    const other = await openedBy('friend-2', text)
    await other.shown('.countdown').first().waitFor()
    expect(await counted('sharer-1')).toEqual([{ opens: 2, follows: 1 }])
    const [, id, code] = /id=([a-z2-7]+)&s=([a-z2-7]+)/.exec(text) ?? []
    const scanned = await openedBy('friend-3', `${product.url}/#/pages/notice/index?scene=${id}.${code}`)
    await scanned.shown('.countdown').first().waitFor()
    expect(await counted('sharer-1')).toEqual([{ opens: 3, follows: 1 }])
    await scanned.close()
    expect([...friend.complaints, ...again.complaints, ...other.complaints]).toEqual([])
    await again.close()
    await other.close()
  })

  test('a poster is downloaded: not blank, with a band of its colour and a code', async () => {
    const { page, shown, close, complaints } = await sheet('sharer-2')
    await shown('.share-row', '海报').click()
    await shown('.picture img').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), shown('.action', '下载图片').click()])
    expect(download.suggestedFilename()).toBe('惠期-海报.png')
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const poster = await pixelsOf(page, Buffer.concat(chunks))
    expect(poster.width).toBe(1125)
    expect(poster.height).toBeGreaterThan(1125)
    expect(poster.colours).toBeGreaterThan(100)
    expect(poster.brand).toBeGreaterThan(0.2)
    // Only the code is pure black.
    expect(poster.dark).toBeGreaterThan(0.01)
    expect(complaints).toEqual([])
    await close()
  })

  test('a card picture is 5:4 and not blank', async () => {
    const { page, shown, close } = await sheet('sharer-2')
    await shown('.share-row', '海报').click()
    await shown('.picture-poster img').waitFor()
    await shown('.chips-chip', '卡片图').click()
    await shown('.picture-card img').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), shown('.action', '下载图片').click()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const { width: wide, height: tall, colours, brand } = await pixelsOf(page, Buffer.concat(chunks))
    expect(wide / tall).toBe(5 / 4)
    expect(colours).toBeGreaterThan(50)
    expect(brand).toBeGreaterThan(0.1)
    await close()
  })

  test('a text for a work chat and the official link are copied with one tap each', async () => {
    const opened = await sheet('sharer-3')
    const text = await copied(opened, '复制文字')
    expect(text).toMatch(/【.*智造焕新.*】\n提交材料（网上）：2025年12月2日 – 12月13日\n/)
    expect(text).toMatch(/能拿：最高1,000万元\n[^]*官方原文：http/)
    await opened.close()
    const [, way = ''] = /看条件、设提醒：(\S+)/.exec(text) ?? []
    const reader = await openedBy('friend-of-3', way)
    await reader.shown('.countdown').first().waitFor()
    expect(await counted('sharer-3')).toEqual([{ opens: 1, follows: 0 }])
    await reader.close()
  })

  test('an old share says that the notice has closed and leads on', async () => {
    const text = await link('sharer-4')
    await product.setClock('2025-12-20T09:00')
    const late = await openedBy('friend-4', text)
    await late.shown('.sequel-what', '申报已截止').waitFor()
    await late.shown('.sequel-card').first().click()
    await late.shown('.heading-title').first().waitFor()
    expect(await late.front().innerText()).not.toContain('申报已截止')
    expect(late.complaints).toEqual([])
    await late.close()
  })
})
