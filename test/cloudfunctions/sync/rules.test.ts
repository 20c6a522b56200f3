import type { RuleListAnswer } from '@/contract/rules'
import { evaluate } from '@/domain/subsidy'
import type { Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { article } from '../../support/articles'
import type { ArticleJson } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { startSourceServer } from '../../support/sourceServer'
import type { SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

/** A source of another region, where a test lets it speak. */
const ELSEWHERE = '/elsewhere.json'
let server: SourceServer
let cloud: Cloud

beforeEach(async () => {
  server = await startSourceServer()
  server.serve({ [ELSEWHERE]: { body: '[]' } })
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: '320100' }
  const other = { ...source, _id: 'other', url: server.url.replace('/articles.json', ELSEWHERE), region: '510100' }
  cloud = await startCloud({ now: '2026-01-06T08:00', seed: { sources: [source, other] } })
})

afterEach(async () => {
  await cloud.stop()
  await server.stop()
})

const old = article('old', {
  标题title: '关于印发设备奖补办法的通知 示工信规〔2024〕3号',
  finalContent:
    '关于印发设备奖补办法的通知示工信规〔2024〕3号\r各有关企业：按设备购置额的10%给予补助，最高不超过500万元。',
})
const newer = article('newer', {
  标题title: '关于印发新设备奖补办法的通知',
  finalContent: '各有关企业：新办法自2026年1月1日起施行。《设备奖补办法》（示工信规〔2024〕3号）同时废止。',
})

const oldRule = async (): Promise<Rule | undefined> => {
  const { rules } = (await cloud.call('rules.list', { region: 'all' })) as RuleListAnswer
  return rules.find(({ noticeTitle }) => noticeTitle === old.标题title)
}
const outcomeNow = async () => {
  const rule = await oldRule()
  return rule && evaluate(rule, { 设备购置额: '1000000' }, '2026-01-06' as LocalDate)
}

test('a rule whose document a later notice repeals refuses and points on to that notice', async () => {
  server.say([old])
  await cloud.emulator.setNow('2026-01-06T08:01')
  expect(await outcomeNow()).toMatchObject({ outcome: 'eligible', amountYuan: '100000' })
  server.say([old, newer])
  await cloud.emulator.setNow('2026-01-06T09:02')
  const notices = await stored(cloud, 'notices')
  const next = notices.find(({ title }) => title === newer.标题title)
  expect(await outcomeNow()).toMatchObject({ outcome: 'refused', code: 'REPEALED', noticeId: next?._id })
})

test('nor does it matter which of the two is stored first', async () => {
  server.say([newer])
  await cloud.emulator.setNow('2026-01-06T08:01')
  server.say([newer, old])
  await cloud.emulator.setNow('2026-01-06T09:02')
  expect(await outcomeNow()).toMatchObject({ outcome: 'refused', code: 'REPEALED', by: newer.标题title })
})

const later = (id: string, title: string, sentence: string, 时间time = '2026-01-05') =>
  article(id, { 标题title: title, finalContent: `各有关企业：\r${sentence}\r示例市工业和信息化局`, 时间time })
const NUMBERED = '《设备奖补办法》（示工信规〔2024〕3号）'

describe('a notice that halts a programme', () => {
  /** What the source says in one run after the other; it is asked once an hour. */
  const rounds = async (...said: ArticleJson[][]) => {
    for (const articles of said) {
      server.say(articles)
      clock += 61
      const [hour, minute] = [Math.floor(clock / 60), clock % 60]
      await cloud.emulator.setNow(`2026-01-06T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    }
  }
  let clock = 0
  beforeEach(() => void (clock = 8 * 60))
  const halted = later('halt', '关于暂停受理设备奖补的公告', `因预算调整，自即日起暂停受理${NUMBERED}的申报。`)
  const spent = later('spent', '关于设备奖补额度用完的公告', `${NUMBERED}2026年额度已全部用完，不再受理。`)
  const again = later('again', '关于恢复受理设备奖补的公告', `自即日起恢复受理${NUMBERED}的申报。`, '2026-01-06')

  test.each([
    ['suspends', halted, 'SUSPENDED'],
    ['says the money to be spent', spent, 'SPENT'],
  ])(
    'which %s: the rule refuses, points to that notice and shows its sentence, in either order',
    async (_, one, code) => {
      await rounds([old], [old, one])
      const notices = await stored(cloud, 'notices')
      const refused = { outcome: 'refused', code, noticeId: notices.find(({ title }) => title === one.标题title)?._id }
      expect(await outcomeNow()).toMatchObject(refused)
      const rule = await oldRule()
      const e = rule?.standing.state === 'standing' ? -1 : (rule?.standing.e ?? -1)
      expect(rule?.evidence[e]?.text).toContain('设备奖补办法')
      await rounds([one], [one, old])
      expect(await outcomeNow()).toMatchObject(refused)
    },
  )

  test('taken up again later, the rule runs as before', async () => {
    await rounds([old], [old, halted], [old, halted, again])
    expect(await outcomeNow()).toMatchObject({ outcome: 'eligible', amountYuan: '100000' })
    expect((await oldRule())?.standing).toEqual({ state: 'standing' })
  })

  test('what was ended for good is not taken up again', async () => {
    await rounds([old], [old, newer], [old, newer, again])
    expect(await outcomeNow()).toMatchObject({ outcome: 'refused', code: 'REPEALED' })
  })

  test('a notice that no longer says so takes it back', async () => {
    const corrected = later('halt', '关于设备奖补的公告', '设备奖补照常受理。')
    await rounds([old], [old, halted])
    expect(await outcomeNow()).toMatchObject({ outcome: 'refused' })
    await rounds([old, corrected])
    expect(await outcomeNow()).toMatchObject({ outcome: 'eligible' })
  })
})

test('a document that is named by its title alone is that of its own region, not the same title elsewhere', async () => {
  const ends = later('newer', '关于印发新设备奖补办法的通知', '《关于印发设备奖补办法的通知》同时废止。')
  server.say([old])
  server.serve({ [ELSEWHERE]: { body: JSON.stringify([ends]) } })
  await cloud.emulator.setNow('2026-01-06T08:01')
  expect(await outcomeNow()).toMatchObject({ outcome: 'eligible' })
  server.say([old, ends])
  await cloud.emulator.setNow('2026-01-06T09:02')
  expect(await outcomeNow()).toMatchObject({ outcome: 'refused', code: 'REPEALED' })
})

test('packs are stored once, and running again changes nothing', async () => {
  server.say([])
  await cloud.emulator.setNow('2026-01-06T08:01')
  const before = await stored(cloud, 'rules')
  expect(before.length).toBeGreaterThanOrEqual(15)
  await cloud.emulator.setNow('2026-01-06T09:02')
  expect(await stored(cloud, 'rules')).toEqual(before)
})
