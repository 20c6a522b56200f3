import Taro from '@tarojs/taro'
import type { ListedPlace } from '@/contract/rules'
import { ruleList } from '@/features/calculator/list/useRuleList'
import { saved } from '@/features/calculator/saved/useSaved'
import CalculatorPage from '@/pages/calculator'
import { fakeCloud } from '../support/client/cloud'
import { NOW } from '../support/client/notices'
import { openPage } from '../support/client/page'
import { firm } from '../support/profile'
import { equipment } from '../support/rule'
import { on } from '../support/window'

const listed = { ...equipment(), noticeTitle: '设备更新奖补开始申报', unmet: [] }
const goes = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })

beforeEach(() => {
  Taro.clearStorageSync()
  saved.setState(saved.getInitialState(), true)
  ruleList.setState(ruleList.getInitialState(), true)
})

test('the rules are asked for anew each time the page comes to the front', async () => {
  const cloud = fakeCloud({ 'rules.list': () => ({ rules: [listed], firm: null, now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  await page.happens('onShow')
  expect(cloud.of('rules.list')).toHaveLength(2)
  expect(page.all('rules-title')[0]?.textContent).toBe('设备奖补')
  await page.close()
})

test('a tapped rule opens its reckoning', async () => {
  fakeCloud({ 'rules.list': () => ({ rules: [listed], firm: null, now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  await page.tap('设备奖补')
  expect(goes).toHaveBeenCalledWith({ url: expect.stringContaining('r1') })
  await page.close()
})

test('a firm without rules is told where to go on', async () => {
  fakeCloud({ 'rules.list': () => ({ rules: [], firm: null, now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  expect(page.text()).toContain('这里还没有能测算的政策')
  expect(page.text()).toContain('去看政策')
  await page.close()
})

test('what the firm fails is folded, and unfolded says why; it is not reckoned along', async () => {
  const failing = { ...listed, id: 'r2', noticeId: 'n2', noticeTitle: '大企业奖补', unmet: ['从业人员不低于1,000 人'] }
  fakeCloud({ 'rules.list': () => ({ rules: [listed, failing], firm: firm({ headcount: 9 }), now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  expect(page.all('rules-group')).toHaveLength(1)
  expect(page.text()).not.toContain('一起测算')
  await page.tap('另有 1 项政策，有条件不满足')
  expect(page.all('rules-unmet').map((words) => words.textContent)).toEqual(['不满足：从业人员不低于1,000 人'])
  await page.close()
})

test('a rule that refuses says why in a word, and is not reckoned along with others', async () => {
  const standing = { state: 'suspended' as const, by: '公告', noticeId: 'n9', e: 0 }
  const rules = [
    { ...listed, id: 'halted', title: '已停的', standing },
    { ...listed, id: 'draft', title: '未核对的', certainty: 'likely' as const },
    listed,
    { ...listed, id: 'r3', title: '另一条' },
  ]
  fakeCloud({ 'rules.list': () => ({ rules, firm: null, now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  expect(page.all('rules-row').map((row) => row.textContent)).toEqual([
    ...['设备奖补', '另一条', '已停的暂停受理', '未核对的需人工核对'],
  ])
  await page.tap('一起测算')
  expect(goes).toHaveBeenLastCalledWith({ url: expect.stringMatching(/ids=r1(?:%2C|,)r3$/) })
  await page.close()
})

test('what is not in force stands folded at the end, with its count and why; it is not reckoned along', async () => {
  const ended = { ...listed, id: 'r2', title: '去年的', inForce: { from: null, to: on('2025-12-01') } }
  const coming = { ...listed, id: 'r3', title: '明年的', inForce: { from: on('2026-01-01'), to: null } }
  fakeCloud({ 'rules.list': () => ({ rules: [ended, coming, listed], firm: null, now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  expect(page.all('rules-row').map((row) => row.textContent)).toEqual(['设备奖补'])
  await page.tap('不在有效期的 2 条')
  expect(page.all('rules-row').map((row) => row.textContent)).toEqual([
    ...['设备奖补', '去年的有效期到12月1日', '明年的2026年1月1日起有效'],
  ])
  await page.close()
})

test('what was saved is reached from here, once something was', async () => {
  fakeCloud({ 'rules.list': () => ({ rules: [listed], firm: null, now: NOW }) })
  saved.getState().save({ title: '设备奖补', figure: '', savedOn: null, ruleIds: ['r1'], entries: {} })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  await page.tap('已保存的测算')
  expect(goes).toHaveBeenLastCalledWith({ url: '/packages/calculator/saved/index' })
  await page.close()
})

describe('the place whose rules are listed', () => {
  const nanjing = { code: '320100', name: '南京市' }
  const cloudOf = (own: ListedPlace = null) =>
    fakeCloud({
      'rules.list': ({ region }) => ({
        rules: [{ ...listed, title: region ?? '全国的' }],
        firm: null,
        place: region === undefined ? own : region === 'all' ? 'all' : nanjing,
        within: region === '320100' ? 3 : own === null ? 7 : 0,
        now: NOW,
      }),
      'regions.list': () => ({ regions: [{ ...nanjing, level: 'city' }], now: NOW }),
    })

  test('who told none is asked for one, and meanwhile sees what holds everywhere', async () => {
    cloudOf()
    const page = await openPage(CalculatorPage, 'pages/calculator/index')
    expect(page.all('place-bar')[0]?.textContent).toBe(
      '企业在哪里？补贴多由当地发放。选了地区，就列出当地和上级的。各地共 7 条，这里只列全国都适用的。选择地区看全部地区',
    )
    await page.close()
  })

  test('the firm’s own place is named', async () => {
    cloudOf(nanjing)
    const page = await openPage(CalculatorPage, 'pages/calculator/index')
    expect(page.all('place-bar')[0]?.textContent).toBe('南京市看全部地区南京市、省和全国的，不含邻近地区')
    await page.close()
  })

  test('a chosen place is asked for, named, stays for the visit, and goes along with a share', async () => {
    const cloud = cloudOf()
    const page = await openPage(CalculatorPage, 'pages/calculator/index')
    await page.tap('选择地区')
    await page.tap('南京市')
    expect(page.all('rules-title').map((title) => title.textContent)).toEqual(['320100'])
    expect(page.text()).toContain('南京市下级地区另有 3 条')
    await page.happens('onShow')
    expect(cloud.of('rules.list')).toEqual([{}, { region: '320100' }, { region: '320100' }])
    expect(page.shared()).toEqual({ title: '南京市能测算的补贴', path: '/pages/calculator/index?region=320100' })
    await page.close()
  })

  test('all places are a tap away, and it says that they are all', async () => {
    cloudOf()
    const page = await openPage(CalculatorPage, 'pages/calculator/index')
    await page.tap('看全部地区')
    expect(page.all('place-bar')[0]?.textContent).toBe('全部地区各地的都在，别处的不一定能申报')
    await page.close()
  })

  test('a link that names a place opens there', async () => {
    const cloud = cloudOf()
    const page = await openPage(CalculatorPage, 'pages/calculator/index', { region: '320100' })
    expect(cloud.of('rules.list')).toEqual([{ region: '320100' }])
    await page.close()
  })
})
