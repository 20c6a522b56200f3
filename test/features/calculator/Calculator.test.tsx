import Taro from '@tarojs/taro'
import type { RuleListAnswer } from '@/contract/rules'
import { Calculator } from '@/features/calculator'
import { reckoner } from '@/features/calculator/useReckoner'
import { fakeCloud } from '../../support/client/cloud'
import { NOW } from '../../support/client/notices'
import { rule } from '../../support/client/rule'
import { draw, leave, settled } from '../../support/client/screen'
import type { Screen } from '../../support/client/screen'

const other = rule({ id: 'rule2', title: '研发奖补', baseLabel: '研发投入', rate: '0.05', capYuan: null })

const show = async (rules: RuleListAnswer['rules'] = [rule(), other]) => {
  fakeCloud({ 'rules.list': () => ({ rules, now: NOW }) })
  const screen = await draw(<Calculator />)
  await settled(reckoner.getState().load)
  return screen
}
const figure = (screen: Screen) => screen.all('result-figure')[0]?.textContent
const notes = (screen: Screen) => screen.all('result-note').map((note) => note.textContent)

beforeEach(() => reckoner.setState(reckoner.getInitialState(), true))
afterEach(leave)

test('before anything is typed no amount stands there, and what is missing is named', async () => {
  const screen = await show()
  expect(figure(screen)).toBe('—')
  expect(notes(screen)[0]).toBe('还差：设备购置额')
})

test('the amount stands under its steps, and says that it is no promise', async () => {
  const screen = await show()
  await screen.type('2600')
  expect(figure(screen)).toBe('260 万元')
  expect(notes(screen)).toEqual(['预计可得', '仅供参考，以主管部门审核为准'])
  expect(screen.all('step-words').map((words) => words.textContent)).toEqual([
    '设备购置额 2,600\u00a0万元 × 10% = 260\u00a0万元',
    '未超过上限 1,000\u00a0万元',
    '合计',
  ])
})

test('a cap that bit is said and drawn', async () => {
  const screen = await show()
  await screen.type('20000')
  expect(figure(screen)).toBe('1,000 万元')
  expect(notes(screen)[0]).toBe('上限起了作用')
  expect((screen.all('bar-kept')[0] as HTMLElement).style.width).toBe('50%')
})

test.each([
  ['cleared', '', '—'],
  ['made wrong', '260o', '—'],
  ['made another sum', '100', '10 万元'],
])('an amount never outlives the input that it came from: input %s', async (_name, typed, expected) => {
  const screen = await show()
  await screen.type('2600')
  await screen.type(typed)
  expect(figure(screen)).toBe(expected)
  expect(screen.text()).not.toContain('260 万元')
})

test('the switch of the unit reckons anew', async () => {
  const screen = await show()
  await screen.type('2600')
  await screen.tap('元')
  expect(figure(screen)).toBe('260 元')
})

test('a wrong sum says why, next to what was typed', async () => {
  const screen = await show()
  await screen.type('-5')
  expect(screen.all('base-said')[0]?.textContent).toBe('金额不能是负数')
  expect(reckoner.getState().typed).toBe('-5')
})

test('another rule begins empty and reckons by its own rate', async () => {
  const screen = await show()
  await screen.type('2600')
  await screen.tapClass('calculator-rule')
  await screen.tap('研发奖补')
  expect(figure(screen)).toBe('—')
  await screen.type('2600')
  expect(figure(screen)).toBe('130 万元')
})

test('a rule that nobody checked shows its sentence and no amount', async () => {
  const screen = await show([rule({ certainty: 'likely' })])
  expect(figure(screen)).toBe('需人工核对')
  expect(screen.all('base')).toEqual([])
  expect(screen.all('steps-quote')[0]?.textContent).toBe('“按设备购置额的10%给予奖补，最高1000万元”')
})

test('the sentence leads to its notice', async () => {
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })
  const screen = await show()
  await screen.tapClass('steps-source')
  expect(opened).toHaveBeenCalledWith({ url: '/pages/notice/index?id=n1' })
})

test('where the chosen rule is gone, no other rule’s amount stands in its place', async () => {
  const screen = await show()
  reckoner.getState().pick('rule2')
  await screen.type('2600')
  fakeCloud({ 'rules.list': () => ({ rules: [rule()], now: NOW }) })
  await settled(reckoner.getState().load)
  expect(screen.all('result')).toEqual([])
  expect(screen.text()).toContain('这条政策现在不能测算')
  await screen.tap('换一条')
  expect(screen.text()).toContain('设备购置额是多少？')
  expect(figure(screen)).toBe('—')
})

test('a chosen rule that cannot be fetched can be asked for again', async () => {
  const screen = await show([rule()])
  reckoner.getState().pick('rule2')
  fakeCloud({})
  await settled(reckoner.getState().load)
  expect(screen.text()).toContain('网络不通')
  fakeCloud({ 'rules.list': () => ({ rules: [rule(), other], now: NOW }) })
  await screen.tap('再试一次')
  expect(screen.text()).toContain('研发投入是多少？')
})

test('without any rule it says which policies will come here', async () => {
  expect((await show([])).text()).toContain('还没有能测算的政策')
})

test('a failure at first says why', async () => {
  fakeCloud({})
  const screen = await draw(<Calculator />)
  await settled(reckoner.getState().load)
  expect(screen.text()).toContain('网络不通')
})
