import Taro from '@tarojs/taro'
import CalculatorPage from '@/pages/calculator'
import { fakeCloud } from '../support/client/cloud'
import { NOW } from '../support/client/notices'
import { openPage } from '../support/client/page'
import { rule } from '../support/client/rule'

const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })
const rules = [
  rule(),
  rule({ id: 'rule2', title: '研发奖补' }),
  rule({ id: 'rule3', title: '人才奖励', certainty: 'likely' }),
]

test('the rules are asked for anew each time the page comes to the front', async () => {
  const cloud = fakeCloud({ 'rules.list': () => ({ rules, now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  await page.happens('onShow')
  expect(cloud.of('rules.list')).toEqual([{}, {}])
  await page.close()
})

test('each rule opens alone, those that are sure all together; what nobody checked is marked', async () => {
  fakeCloud({ 'rules.list': () => ({ rules, now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  expect(page.all('rules-review')).toHaveLength(1)
  await page.tap('研发奖补')
  expect(opened).toHaveBeenLastCalledWith({ url: '/packages/calculator/index?ids=rule2' })
  await page.tap('一起测算')
  expect(opened).toHaveBeenLastCalledWith({
    url: `/packages/calculator/index?ids=${encodeURIComponent('rule1,rule2')}`,
  })
  await page.close()
})

test('without any rule it says which policies will come here', async () => {
  fakeCloud({ 'rules.list': () => ({ rules: [], now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  expect(page.text()).toContain('还没有能测算的政策')
  await page.close()
})
