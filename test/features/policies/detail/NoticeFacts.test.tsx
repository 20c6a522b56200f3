import Taro from '@tarojs/taro'
import type { NoticeDetail } from '@/contract/notices'
import { NoticeFacts, useDetail } from '@/features/policies/detail'
import { equipment } from '../../../support/rule'
import { benefit } from '../../../support/benefit'
import { card, deadline, detail, NOW, quoted } from '../../../support/client/notices'
import { draw, leave, settled } from '../../../support/client/screen'
import { on, window } from '../../../support/window'

beforeEach(() => scrolled.mockClear())
afterEach(leave)

const own = window({ evidence: quoted('请企业于2025年12月23日前在线申报。') })
const office = window({
  id: 'w2',
  audience: 'authority',
  action: 'review',
  closes: on('2025-12-29'),
  evidence: quoted('区级于12月29日前审核。'),
})

function Page({ notice, onReckon }: { notice: NoticeDetail; onReckon: () => void }) {
  const state = useDetail()
  return <NoticeFacts notice={notice} now={NOW} detail={state} onReckon={onReckon} />
}
const show = (parts: Partial<NoticeDetail> = {}, onReckon = jest.fn()) =>
  draw(<Page notice={detail(parts)} onReckon={onReckon} />)
const scrolled = jest.spyOn(Taro, 'pageScrollTo').mockImplementation(() => Promise.reject({ errMsg: 'fail' }))
const nextTick = () => settled(() => new Promise((resolve) => Taro.nextTick(() => resolve(null))))
const marked = () => Array.from(document.querySelectorAll('.source-mark')).map((mark) => mark.textContent)

test('the firm’s own date is large; an office’s is folded away and said to be none of the firm’s', async () => {
  const screen = await show({ windows: [own, office] })
  expect(screen.all('countdown')[0]?.textContent).toBe('还剩3天')
  expect(screen.all('own')[0]?.textContent).toContain('申报 12月23日截止')
  expect(screen.text()).not.toContain('12月29日截止')
  await screen.tap('不是企业的截止日期')
  expect(screen.all('office')[0]?.textContent).toContain('部门 · 审核 12月29日截止')
})

test('an office’s date never takes the firm’s place', async () => {
  const screen = await show({ windows: [office], deadline: null })
  expect(screen.all('countdown')).toEqual([])
  expect(screen.all('own')[0]?.textContent).toContain('没有读到企业要办的日期')
})

test('a tap on a date opens the text at the very sentence', async () => {
  const screen = await show({ windows: [own] })
  expect(screen.all('source-stretch')).toEqual([])
  await nextTick()
  expect(scrolled).not.toHaveBeenCalled()
  await screen.tap('12月23日截止')
  expect(marked()).toEqual(['请企业于2025年12月23日前在线申报。'])
  expect(document.querySelector('#evidence')?.textContent).toBe('请企业于2025年12月23日前在线申报。')
  await nextTick()
  expect(scrolled).toHaveBeenCalledWith(expect.objectContaining({ selector: '#evidence' }))
})

test('a benefit says its figures, and opens its sentence', async () => {
  const evidence = quoted('按设备购置额的10%给予奖补，最高1000万元')
  const screen = await show({ benefits: [benefit({ evidence })] })
  await screen.tap('设备购置额 × 10%，最高 1,000 万元')
  expect(marked()).toEqual([evidence.text])
})

test.each([
  ['certain', ''],
  ['likely', '建议核对原句'],
  ['unsure', '待核，请以原文为准'],
] as const)('a fact that is %s is told with “%s”', async (certainty, words) => {
  const screen = await show({ windows: [{ ...own, certainty }], deadline: deadline({ certainty }) })
  expect(screen.all('fact-doubt').map((doubt) => doubt.textContent)).toEqual(words === '' ? [] : [words])
})

test('a notice that can be reckoned offers to; one without a rule does not', async () => {
  const reckoned = jest.fn()
  const screen = await show({ benefits: [benefit()], rule: equipment() }, reckoned)
  await screen.tap('测算')
  expect(reckoned).toHaveBeenCalledTimes(1)
  expect((await show({ benefits: [benefit()], rule: null })).text()).not.toContain('测算')
})

const opened = jest.spyOn(Taro, 'navigateTo').mockImplementation(() => Promise.resolve({ errMsg: 'ok' }))

test('a document that is stored opens from the sentence that names it; one that is not has no way to it', async () => {
  const evidence = quoted('按设备购置额的10%给予奖补')
  const relation = { type: 'basedOn', docNumber: null, title: '奖补办法', evidence } as const
  const screen = await show({ relations: [{ ...relation, noticeId: 'n9' }] })
  await screen.tap('打开“奖补办法”')
  expect(opened).toHaveBeenCalledWith({ url: '/pages/notice/index?id=n9' })
  expect((await show({ relations: [{ ...relation, noticeId: null }] })).text()).not.toContain('打开')
})

test('a later notice that puts this one off is told and opens', async () => {
  const screen = await show({ citedBy: [{ type: 'extends', noticeId: 'n8', title: '延期通知' }] })
  await screen.tap('后续延期 · 延期通知')
  expect(opened).toHaveBeenLastCalledWith({ url: '/pages/notice/index?id=n8' })
})

test('the same document of another level keeps its own date', async () => {
  const own = card({ id: 'n7', title: '省级通知', deadline: deadline({ closes: on('2025-12-31') }) })
  const screen = await show({ elsewhere: [own] })
  expect(screen.text()).toContain('各级日期可能不同')
  expect(screen.text()).toContain('12月31日')
})

test('an excerpt says that it is one', async () => {
  const screen = await show({ text: { full: false, segments: [{ start: 5, text: '一句。', heading: null }] } })
  await screen.tap('展开摘录')
  expect(screen.text()).toContain('这里只摘录事实所依据的句子')
})

test('a picture says that nothing was read and sends to the official text', async () => {
  const screen = await show({ pictureOnly: true, windows: [], deadline: null })
  expect(screen.text()).toContain('原文是一张图片，没有读到文字，请看官方原文')
})

test('what was read by machine says so', async () => {
  const screen = await show({ revision: 2 })
  expect(screen.all('heading-mark').map((mark) => mark.textContent)).toEqual([
    '申报',
    '机器识别，未经人工核对',
    '原文第2版',
  ])
})

const parted = {
  full: true,
  segments: ['一、条件', '二、时间', '三、材料'].map((heading, index) => ({
    start: index * 10,
    text: `${heading}的原文${'。'.repeat(index + 1)}`.padEnd(10, ' '),
    heading,
  })),
}

test('a text of many parts is folded by its headings, and a tap unfolds one', async () => {
  const screen = await show({ text: parted })
  await screen.tap('展开原文')
  expect(screen.all('source-heading').map((line) => line.textContent)).toEqual(['▸一、条件', '▸二、时间', '▸三、材料'])
  expect(screen.all('source-stretch')).toHaveLength(0)
  await screen.tap('▸二、时间')
  expect(screen.all('source-stretch').map((part) => part.textContent?.trim())).toEqual(['二、时间的原文。。'])
})

test('a fact opens just the part in which its sentence stands', async () => {
  const sentence = { start: 10, end: 16, text: '二、时间的原' }
  const screen = await show({ text: parted, windows: [window({ evidence: sentence })] })
  await screen.tapClass('fact')
  expect(marked()).toEqual(['二、时间的原'])
  expect(screen.all('source-stretch')).toHaveLength(1)
})

test('files are named, with their address where there is one and the way to the others', async () => {
  const screen = await show({
    attachments: [
      { name: '申报书.docx', url: 'https://gov.example/a.docx' },
      { name: '汇总表', url: null },
    ],
  })
  expect(screen.all('attachment').map((file) => file.textContent)).toEqual(['申报书.docx复制链接', '汇总表'])
  expect(screen.text()).toContain('没有链接的附件请在官方原文页下载')
})

test('what later texts changed is told with both dates', async () => {
  const apply = { action: 'apply' as const, scope: null, audience: 'enterprise' as const }
  const closes = { what: 'closes' as const, window: apply, from: on('2025-12-01'), to: on('2025-12-15') }
  const screen = await show({ history: [{ revision: 2, on: on('2025-11-28'), changes: [closes, { what: 'money' }] }] })
  expect(screen.all('history').map((row) => row.textContent)).toEqual([
    '11月28日申报截止 12月1日 → 12月15日补贴金额或比例有改动',
  ])
})
