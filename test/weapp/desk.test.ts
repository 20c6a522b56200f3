import { startCloud } from '../support/cloud'
import type { Cloud } from '../support/cloud'
import { firstOwner, OWNER_CODE } from '../support/desk'
import { settingsSeed } from '../support/reminding'
import { samplesSource } from '../support/samplesSource'
import { stored } from '../support/stored'
import type { OpenPage } from './harness/page'
import { startWeapp } from './harness/weapp'
import type { Weapp } from './harness/weapp'

jest.setTimeout(120_000)

type Node = ReturnType<OpenPage['byClass']>[number]

describe('the desk in the built package, on a phone without eval and Intl', () => {
  let cloud: Cloud
  let weapp: Weapp

  beforeAll(async () => {
    const seed = { settings: [...settingsSeed.settings, firstOwner] }
    cloud = await startCloud({ now: '2025-12-10T08:00', sources: [samplesSource('2025-12-10')], seed })
    await cloud.emulator.fireTimer('sync')
    weapp = startWeapp({
      callFunction: async (name, data) => {
        const outcome = await cloud.emulator.invoke(name, data, { openid: 'owner-1', source: 'wx_client' })
        if ('result' in outcome) return JSON.parse(JSON.stringify(outcome.result))
        throw outcome
      },
    })
  })
  afterAll(async () => {
    weapp.stop()
    await cloud.stop()
  })

  const follow = async (count: number): Promise<OpenPage> => {
    const [route = '', query = ''] = (weapp.navigations[count] ?? '').replace(/^\//, '').split('?')
    return weapp.open(route, Object.fromEntries(new URLSearchParams(query)))
  }

  test('a code makes the owner, the queue opens, and a fact is confirmed in one tap and taken back in another', async () => {
    const home = await weapp.open('packages/desk/home/index')
    await home.until(() => home.byClass('desk-input').length === 2, 'no place to type the code')
    const [code, name] = home.byClass('desk-input') as [Node, Node]
    home.type(code, OWNER_CODE)
    home.type(name, '王芳')
    await home.until(() => !JSON.stringify(home.find('action', '进入服务台')).includes('action-off'), 'cannot enter')
    home.tap(home.find('action', '进入服务台'))
    await home.until(() => home.byClass('desk-item').length > 0, 'nothing waits')
    expect(home.text()).toContain('王芳 · 负责人')

    home.tap(home.byClass('desk-item')[0] as Node)
    await home.until(() => weapp.navigations.length > 0, 'the notice does not open')
    const review = await follow(0)
    await review.until(() => review.byClass('desk-mark').length > 0, 'no sentence stands beside the fact')
    await review.until(() => review.text().includes('确认'), 'nothing can be confirmed')
    review.tap(review.find('action', '确认'))
    await review.until(() => review.text().includes('✓ 已确认'), 'the fact is not confirmed')
    review.tap(review.find('action', '撤销'))
    await review.until(() => !review.text().includes('✓ 已确认'), 'it is not taken back')
    expect(review.text()).toContain('撤销：确认')
    expect(weapp.errors).toEqual([])
  })

  test('the shares screen lists what a colleague shared, and a tap opens the policy', async () => {
    const [notice] = await stored(cloud, 'notices')
    await cloud.call('shares.create', { noticeId: notice?._id }, 'owner-1')
    const shares = await weapp.open('packages/desk/shares/index')
    await shares.until(() => shares.byClass('desk-entry').length > 0, 'no share is listed')
    expect(shares.text()).toContain('王芳（我）')
    expect(shares.text()).toContain('打开 0 · 关注 0')
    const before = weapp.navigations.length
    shares.tap(shares.byClass('desk-entry')[0] as Node)
    await shares.until(() => weapp.navigations.length > before, 'the policy does not open')
    expect(weapp.navigations[before]).toContain(`id=${notice?._id}`)
    expect(weapp.errors).toEqual([])
  })

  test('its own page leads there from then on', async () => {
    const me = await weapp.open('pages/me/index')
    await me.until(() => me.text().includes('服务台'), 'no way to the desk')
    me.tap(me.find('row', '服务台'))
    await me.until(() => weapp.navigations.some((to) => to.includes('desk/home')), 'the desk does not open')
    expect(weapp.navigations[weapp.navigations.length - 1]).toBe('/packages/desk/home/index')
  })
})
