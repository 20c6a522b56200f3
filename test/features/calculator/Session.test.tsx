import Taro from '@tarojs/taro'
import type { RuleListAnswer } from '@/contract/rules'
import type { Profile } from '@/domain/company'
import { Session } from '@/features/calculator/session'
import type { Entries } from '@/features/calculator/session/entries'
import { session } from '@/features/calculator/session/useSession'
import { saved } from '@/features/calculator/saved/useSaved'
import { fakeCloud } from '../../support/client/cloud'
import { NOW } from '../../support/client/notices'
import { readerAnswer } from '../../support/client/reader'
import { rule } from '../../support/client/rule'
import { draw, leave, settled } from '../../support/client/screen'
import type { Screen } from '../../support/client/screen'
import { firm } from '../../support/profile'
import { asked, atLeast, figure as constant, input, rate, ruleOf } from '../../support/rule'

const retry = jest.fn()
const show = async (rules: RuleListAnswer['rules'] = [rule()]) => {
  fakeCloud({ 'rules.list': () => ({ rules, firm: null, now: NOW }) })
  const screen = await draw(<Session onRetry={retry} />)
  await settled(() => session.getState().open({ ids: ['rule1'] }, {}))
  return screen
}
const figure = (screen: Screen) => screen.all('result-figure')[0]?.textContent?.replace(/\u00a0/g, ' ')
const notes = (screen: Screen) => screen.all('result-note').map((note) => note.textContent)

beforeEach(() => {
  Taro.clearStorageSync()
  saved.setState(saved.getInitialState(), true)
  session.setState(session.getInitialState(), true)
})
afterEach(leave)

test('before anything is typed there is a range, and what it depends on is named', async () => {
  const screen = await show()
  expect(figure(screen)).toBe('0 元 至 1,000 万元')
  expect(notes(screen)[0]).toBe('取决于设备购置额')
})

test('the amount stands under its steps, and says that it is no promise', async () => {
  const screen = await show()
  await screen.type('2600')
  expect(figure(screen)).toBe('260 万元')
  expect(notes(screen)).toEqual(['预计可得', '仅供参考，以主管部门审核为准'])
  expect(screen.all('step-words').map((words) => words.textContent)).toEqual([
    '设备购置额 2,600\u00a0万元 × 10% = 260\u00a0万元',
    '未超过上限 1,000\u00a0万元',
  ])
})

test('a cap that bit is said and drawn', async () => {
  const screen = await show()
  await screen.type('20000')
  expect(figure(screen)).toBe('1,000 万元')
  expect((screen.all('bar-cut')[0] as HTMLElement).style.width).toBe('50%')
  expect(screen.text()).toContain('上限切去 1,000 万元')
})

test.each([
  ['cleared', '', '0 元 至 1,000 万元'],
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
  expect(screen.all('question-said')[0]?.textContent).toBe('金额不能是负数')
  expect(session.getState().entries.设备购置额?.typed).toBe('-5')
})

test('a rule that nobody checked shows its sentence, no amount and no question', async () => {
  const screen = await show([rule({ certainty: 'likely' })])
  expect(figure(screen)).toBe('需人工核对')
  expect(screen.all('question')).toEqual([])
  expect(screen.all('rule-quote')[0]?.textContent).toBe('“按设备购置额的10%给予奖补，最高1000万元”')
})

test('a step opens the sentence that it rests on, the sentence leads to its notice', async () => {
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })
  const screen = await show()
  await screen.type('2600')
  await screen.tapClass('step')
  expect(screen.all('step-quote')[0]?.textContent).toContain('按设备购置额的10%')
  await screen.tapClass('rule-source')
  expect(opened).toHaveBeenCalledWith({ url: '/pages/notice/index?id=n1' })
})

test('where the rule is gone, no other rule’s amount stands in its place', async () => {
  const screen = await show([])
  expect(screen.all('result')).toEqual([])
  expect(screen.text()).toContain('这条规则已经不在了')
})

test('a rule that cannot be fetched can be asked for again', async () => {
  fakeCloud({})
  const screen = await draw(<Session onRetry={retry} />)
  await settled(() => session.getState().open({ ids: ['rule1'] }, {}))
  expect(screen.text()).toContain('网络不通')
  await screen.tap('再试一次')
  expect(retry).toHaveBeenCalledTimes(1)
})

describe('with a firm that answers questions itself', () => {
  const graded = () =>
    rule({
      inputs: asked('设备购置额:元', '上年度营业收入:元', '从业人员:人'),
      conditions: [
        { label: '营业收入 2000 万元以上', test: atLeast(input('上年度营业收入'), '2000万元'), e: 0 },
        { label: '从业人员 50 人以上', test: atLeast(input('从业人员'), '50人'), presumed: true, e: 0 },
      ],
    })
  const begin = async (known: Partial<Profile>, entries: Entries | null = null) => {
    const saved = { ...readerAnswer({ firms: [firm({ ...known, headcount: 80 })], firmId: 'f1' }) }
    const cloud = fakeCloud({
      'rules.list': () => ({ rules: [graded()], firm: firm(known), now: NOW }),
      'reader.save': () => saved,
    })
    const screen = await draw(<Session onRetry={retry} />)
    await settled(() => session.getState().open({ ids: ['rule1'] }, entries))
    return { screen, cloud }
  }

  test('the profile’s figures stand on the screen as its own and take part in the result', async () => {
    const { screen } = await begin({ revenueYuan: '26000000' })
    expect(screen.all('questions-known').map((row) => row.textContent)).toEqual(['上年度营业收入2600 万元改'])
    await screen.type('2600')
    expect(figure(screen)).toBe('260 万元')
  })

  test('they can be changed, and are then no longer the profile’s', async () => {
    const { screen } = await begin({ revenueYuan: '26000000' })
    await screen.tapClass('questions-known')
    expect(screen.all('question-firm')[0]?.textContent).toBe('来自企业资料，可改')
    await screen.type('900')
    expect(screen.all('question-firm')).toEqual([])
    expect(figure(screen)).toBe('不符合条件')
  })

  test('what a share link brings is restored exactly: the profile fills nothing in', async () => {
    const { screen } = await begin({ revenueYuan: '26000000' }, { 设备购置额: { typed: '2600', unit: '万元' } })
    expect(screen.all('questions-known')).toEqual([])
    expect(session.getState().entries).toEqual({ 设备购置额: { typed: '2600', unit: '万元' } })
  })

  test('nothing goes to the profile by typing; 记入企业资料 sends what it has a place for and says so', async () => {
    const said = jest.spyOn(Taro, 'showToast').mockResolvedValue({ errMsg: 'ok' })
    const { screen, cloud } = await begin({ revenueYuan: '26000000' })
    await settled(() => {
      session.getState().type('设备购置额', '2600')
      session.getState().type('从业人员', '80')
      return Promise.resolve()
    })
    expect(cloud.of('reader.save')).toEqual([])
    await screen.tap('记入企业资料')
    expect(cloud.of('reader.save')).toEqual([{ currentFirm: { headcount: 80 } }])
    expect(said).toHaveBeenCalledWith(expect.objectContaining({ title: '已记入企业资料：从业人员' }))
  })

  test('with nothing that the profile could hold, nothing is offered', async () => {
    const { screen } = await begin({})
    await settled(() => Promise.resolve(session.getState().type('设备购置额', '2600')))
    expect(screen.text()).not.toContain('记入企业资料')
  })
})

describe('what can be done with a result', () => {
  const tools = (screen: Screen) => screen.all('tools')[0]?.textContent

  test('before the first answer there is nothing to save, to compare or to tell', async () => {
    const screen = await show()
    expect(tools(screen)).toBe('分享')
  })

  test('with the first answer it can be saved, and is found again with its figure', async () => {
    const screen = await show()
    await screen.type('2600')
    expect(tools(screen)).toBe('保存分享打印')
    await screen.tap('保存')
    expect(saved.getState().scenarios).toMatchObject([
      { name: '方案1', title: '设备更新奖补', figure: '260 万元', ruleIds: ['rule1'], savedOn: NOW.slice(0, 10) },
    ])
    expect(tools(screen)).toBe('保存对比分享打印')
  })

  test('a wrong entry is nothing to save', async () => {
    const screen = await show()
    await screen.type('很多')
    expect(tools(screen)).toBe('分享')
  })

  test('a figure that needs no answer can be saved at once', async () => {
    const screen = await show([rule({ amount: constant('30万元'), inputs: [] })])
    expect(tools(screen)).toBe('保存分享打印')
  })

  test('an answer that comes to no figure yet is saved without one, and never as a dash', async () => {
    const open = { amount: rate(input('展位费'), '80%'), inputs: asked('展位费:元', '参展:是否') }
    const when = { label: '参展', test: { op: 'yes' as const, id: '参展', e: 0 }, e: 0 }
    const screen = await show([rule({ ...open, conditions: [when] })])
    await settled(() => Promise.resolve(session.getState().type('参展', '是')))
    expect(figure(screen)).toBe('—')
    await screen.tap('保存')
    expect(saved.getState().scenarios).toMatchObject([{ name: '方案1', figure: '' }])
  })
})

describe('two notices that ask almost the same', () => {
  const other = rule({
    ...ruleOf(rate(input('项目设备购置总额'), '20%'), asked('项目设备购置总额:元')),
    id: 'rule2',
    noticeId: 'n2',
    title: '改造奖补',
    noticeTitle: '关于组织申报2026年改造奖补的通知',
  })
  const first = rule({ ...ruleOf(rate(input('技术设备购置总额'), '10%'), asked('技术设备购置总额:元')), id: 'rule1' })

  test('each question names the notice that asks', async () => {
    const screen = await show([first, other])
    await screen.tap('全部 2 题')
    expect(screen.all('question-from').map((from) => from.textContent)).toEqual([
      '设备更新奖补开始申报'.replace('开始申报', ''),
      '2026年改造奖补',
    ])
  })

  test('what was answered is offered with a tap and never filled in', async () => {
    const screen = await show([first, other])
    await screen.tap('全部 2 题')
    expect(screen.all('question-same')).toEqual([])
    await screen.type('800')
    expect(session.getState().entries).toEqual({ 技术设备购置总额: { typed: '800', unit: '万元' } })
    expect(screen.all('question-same').map((same) => same.textContent)).toEqual([
      '与「技术设备购置总额」相同（800万元）',
    ])
    await screen.tapClass('question-same')
    expect(session.getState().entries.项目设备购置总额).toEqual({ typed: '800', unit: '万元' })
    expect(screen.all('question-same')).toEqual([])
  })

  test('what is wrong is not offered', async () => {
    const screen = await show([first, other])
    await screen.tap('全部 2 题')
    await screen.type('很多')
    expect(screen.all('question-same')).toEqual([])
  })
})
