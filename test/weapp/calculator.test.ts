import { startCloud } from '../support/cloud'
import type { Cloud } from '../support/cloud'
import { samplesSource } from '../support/samplesSource'
import { startWeapp } from './harness/weapp'
import type { Weapp } from './harness/weapp'
import type { OpenPage } from './harness/page'

jest.setTimeout(120_000)

const EQUIPMENT = '智造焕新项目设备奖补'

describe('the calculator on a phone without eval and Intl', () => {
  let cloud: Cloud
  let weapp: Weapp

  beforeAll(async () => {
    cloud = await startCloud({ now: '2025-12-10T08:00', sources: [samplesSource('2025-12-10')] })
    await cloud.emulator.fireTimer('sync')
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    weapp = startWeapp({
      callFunction: async (name, data) => {
        const outcome = await cloud.emulator.invoke(name, data, { openid: 'calculating', source: 'wx_client' })
        if ('result' in outcome) return JSON.parse(JSON.stringify(outcome.result))
        throw outcome
      },
      subscribe: () => ({}),
    })
  })
  afterEach(() => weapp.stop())

  const openAt = async (path: string): Promise<OpenPage> => {
    const [route = '', query = ''] = path.replace(/^\//, '').split('?')
    const page = await weapp.open(
      route,
      Object.fromEntries(query.split('&').map((part) => part.split('=') as [string, string])),
    )
    await page.until(() => page.byClass('result-figure').length > 0, 'no result is shown')
    return page
  }
  /** Nobody told a place: the list begins with what holds everywhere. */
  const everywhere = async (): Promise<OpenPage> => {
    const list = await weapp.open('pages/calculator/index')
    await list.until(() => list.byClass('place-bar').length > 0, 'no place is named')
    expect(list.text()).not.toContain(EQUIPMENT)
    list.tap(list.find('action', '看全部地区'))
    await list.until(() => list.text().includes('各地的都在'), 'not all places are listed')
    return list
  }
  const equipment = async (): Promise<OpenPage> => {
    const list = await everywhere()
    await list.until(() => list.text().includes(EQUIPMENT), 'the rule is not listed')
    list.tap(list.find('rules-row', EQUIPMENT))
    await list.until(() => weapp.navigations.length > 0, 'the row opens nothing')
    return openAt(weapp.navigations[0] ?? '')
  }
  const field = (page: OpenPage) => page.byClass('question-input')[0] as ReturnType<OpenPage['byClass']>[number]
  const figure = (page: OpenPage) =>
    page
      .byClass('result-figure')
      .map((node) =>
        Object.values(node.cn ?? [])
          .map(({ v }) => v ?? '')
          .join(''),
      )
      .join('')
      .replace(/\u00a0/g, ' ')
  const shows = (page: OpenPage, words: string) =>
    page.until(() => figure(page) === words, `the result is not ${words}`)

  test('the result follows the typing, hits the cap, and an entry that is no figure takes it away', async () => {
    const page = await equipment()
    expect(figure(page)).toBe('0 元 至 1,000 万元')
    page.type(field(page), '2,600')
    await shows(page, '260 万元')
    page.type(field(page), '26000')
    await shows(page, '1,000 万元')
    expect(page.text()).toContain('上限切去')
    page.type(field(page), '很多')
    await shows(page, '—')
    expect(page.text()).not.toContain('上限切去')
    expect(weapp.errors).toEqual([])
  })

  test('a step opens its sentence', async () => {
    const page = await equipment()
    page.type(field(page), '2600')
    await shows(page, '260 万元')
    page.tap(page.byClass('step')[0] as ReturnType<OpenPage['byClass']>[number])
    await page.until(() => page.byClass('step-quote').length === 1, 'no sentence opened')
    expect(page.text()).toContain('10%')
  })

  test('a shared card opens the same rule with the same figures, and holds no reader', async () => {
    const page = await equipment()
    page.type(field(page), '2,600')
    await shows(page, '260 万元')
    const card = page.call('onShareAppMessage', { from: 'button' }) as { title: string; path: string }
    expect(card.path).not.toContain('calculating')
    const again = await openAt(card.path)
    await shows(again, '260 万元')
    expect(weapp.errors).toEqual([])
  })

  test('a saved reckoning is found again, and can be deleted and had back', async () => {
    const page = await equipment()
    expect(page.text()).not.toContain('保存')
    page.type(field(page), '2,600')
    await shows(page, '260 万元')
    page.tap(page.find('action', '保存'))
    const list = await weapp.open('packages/calculator/saved/index')
    await list.until(() => list.byClass('saved-row').length === 1, 'nothing is saved')
    list.tap(list.byClass('saved-remove')[0] as ReturnType<OpenPage['byClass']>[number])
    await list.until(() => list.byClass('saved-row').length === 0, 'it is still there')
    list.tap(list.find('action', '撤销'))
    await list.until(() => list.text().includes('260 万元'), 'it did not come back')
    expect(weapp.errors).toEqual([])
  })

  test('everything that the firm matches is reckoned together', async () => {
    const list = await everywhere()
    await list.until(() => list.byClass('rules-all').length > 0, 'nothing to reckon together')
    list.tap(list.find('action', '一起测算'))
    await list.until(() => weapp.navigations.length > 0, 'the button opens nothing')
    const page = await openAt(weapp.navigations[0] ?? '')
    expect(page.text()).toMatch(/\d+ 条政策一起测算/)
    expect(page.byClass('rule').length).toBeGreaterThan(10)
    expect(figure(page)).toMatch(/元 (?:至|以上)/)
    expect(weapp.errors).toEqual([])
  })
})
