import { PolicyCard } from '@/components/PolicyCard'
import type { NoticeCard } from '@/contract/card'
import { card, NOW } from '../support/client/notices'
import { draw, leave } from '../support/client/screen'
import { on } from '../support/window'

afterEach(leave)

const opened = jest.fn()
const show = (parts: Partial<NoticeCard> = {}, foot?: string) =>
  draw(<PolicyCard card={card(parts)} now={NOW} onOpen={opened} foot={foot} />)

test('a card says what, whose, until when and how much', async () => {
  const screen = await show()
  expect(screen.all('card-title')[0]?.textContent).toBe('设备更新奖补开始申报')
  expect(screen.all('card-origin')[0]?.textContent).toBe('示例市 · 示例市工信局 · 申报 · 12月8日')
  expect(screen.all('card-line')[0]?.textContent).toBe('还剩3天 · 12月23日截止最高1,000万元')
})

test('a tap anywhere on a card opens its notice', async () => {
  const screen = await show({ id: 'n7' })
  await screen.tapClass('card')
  expect(opened).toHaveBeenCalledWith('n7')
})

test('more than two offices are cut to two and 等', async () => {
  const screen = await show({ issuers: ['甲局', '乙局', '丙局'] })
  expect(screen.text()).toContain('甲局、乙局等 ·')
})

test('an unknown region or office leaves no gap between dots', async () => {
  const screen = await show({ region: null, issuers: [] })
  expect(screen.all('card-origin')[0]?.textContent).toBe('申报 · 12月8日')
})

test('a notice of another year says its year', async () => {
  const screen = await show({ publishedOn: on('2024-12-08') })
  expect(screen.text()).toContain('2024年12月8日')
})

test('where the firm has no date there is no chip', async () => {
  const screen = await show({ deadline: null, benefit: null })
  expect(screen.all('chip')).toEqual([])
  expect(screen.all('card-line')).toEqual([])
})

test('an objection period is said quietly and is no deadline', async () => {
  const screen = await show({ kind: 'publicity', deadline: null, objectUntil: on('2025-12-25'), benefit: null })
  expect(screen.all('card-quiet')[0]?.textContent).toBe('公示至12月25日')
  expect(screen.all('chip')).toEqual([])
})

test('a picture says that nothing could be read', async () => {
  const screen = await show({ deadline: null, benefit: null, pictureOnly: true })
  expect(screen.text()).toContain('原文是图片，内容未能识别')
})

test('a last line stands only where there is one', async () => {
  expect((await show({}, '已覆盖 2/3 次提醒')).all('card-foot')[0]?.textContent).toBe('已覆盖 2/3 次提醒')
  expect((await show()).all('card-foot')).toEqual([])
})

test('a card that stands for a document of several levels says how many others there are', async () => {
  expect((await show({ standsFor: 2 })).text()).toContain('另有2处发布同一文件')
  expect((await show()).text()).not.toContain('同一文件')
})

test('a star takes no line of its own where nothing is said about the firm', async () => {
  const kept = <PolicyCard card={card({ match: null, why: null })} now={NOW} onOpen={opened} onKeep={jest.fn()} />
  const screen = await draw(kept)
  expect(screen.all('card-star')).toHaveLength(1)
  expect(screen.all('card-why')).toEqual([])
})
