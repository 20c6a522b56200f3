import type { RuleListAnswer } from '@/contract/rules'
import { evaluate } from '@/domain/subsidy'
import type { Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { article } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { startSourceServer } from '../../support/sourceServer'
import type { SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

let server: SourceServer
let cloud: Cloud

beforeEach(async () => {
  server = await startSourceServer()
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: '320100' }
  cloud = await startCloud({ now: '2026-01-06T08:00', seed: { sources: [source] } })
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
  const { rules } = (await cloud.call('rules.list', {})) as RuleListAnswer
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

test('packs are stored once, and running again changes nothing', async () => {
  server.say([])
  await cloud.emulator.setNow('2026-01-06T08:01')
  const before = await stored(cloud, 'rules')
  expect(before.length).toBeGreaterThanOrEqual(15)
  await cloud.emulator.setNow('2026-01-06T09:02')
  expect(await stored(cloud, 'rules')).toEqual(before)
})
