import Taro from '@tarojs/taro'
import { ruleList } from '@/features/calculator/list/useRuleList'
import CalculatorPage from '@/pages/calculator'
import { fakeCloud } from '../support/client/cloud'
import { NOW } from '../support/client/notices'
import { openPage } from '../support/client/page'
import { firm } from '../support/profile'
import { equipment } from '../support/rule'

const listed = { ...equipment(), noticeTitle: '设备更新奖补开始申报', unmet: [] }
const goes = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })

beforeEach(() => ruleList.setState(ruleList.getInitialState(), true))

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
  expect(page.text()).toContain('还没有能测算的政策')
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
