import type { AgendaAnswer } from '@/contract/agenda'
import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import type { RuleListAnswer, RuleListRequest } from '@/contract/rules'
import { article, call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'

let cloud: Cloud

const money = '对符合条件的企业，按设备购置额的10%给予补助，最高不超过500万元。'
const equipment = call('equipment', '2026年3月20日17:00')
const articles = [
  { ...equipment, finalContent: `${equipment.finalContent}${money}\r其他无关说明若干，仅供参考。` },
  call('april', '2026年4月2日'),
  article('parts', {
    finalContent:
      '各有关企业：\n一、申报条件\n在示例市注册。\n二、附件\n附件：申报书.docx（https://gov.example/a.docx）',
  }),
  article('yearly', { finalContent: '各有关企业：请于每年3月31日前登录平台填报年度数据，逾期不予受理。' }),
]

beforeAll(async () => {
  const content = JSON.stringify(articles)
  const source = { id: 'city', name: '示例市平台', form: 'wechat-articles', content }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source] })
  await cloud.emulator.fireTimer('sync')
})
afterAll(() => cloud.stop())

const idOf = async (title: string): Promise<string> => {
  const { cards } = (await cloud.call('notices.feed', { limit: 50 })) as FeedAnswer
  return cards.find((card) => card.title === title)?.id ?? ''
}
const get = async (id: string): Promise<GetAnswer> => (await cloud.call('notices.get', { id })) as GetAnswer
const allowFullText = (fullText: boolean) =>
  cloud.inside(
    async ({ db, args }) =>
      db
        .collection('settings')
        .doc('content')
        .set({ data: { fullText: args } }),
    fullText,
  )

describe('notices.get', () => {
  test('answers the facts, where they come from, and the rule', async () => {
    const { notice, follow } = await get(await idOf(equipment.标题title))
    expect(notice).toMatchObject({
      ...{ kind: 'call', url: equipment.链接url, sourceName: '示例市平台', revision: 1, benefit: '最高500万元' },
      deadline: { closes: '2026-03-20T17:00' },
      windows: [{ audience: 'enterprise', closes: '2026-03-20T17:00' }],
      rule: { amount: { op: 'cap', limit: { value: '5000000' } }, certainty: 'certain' },
    })
    expect(follow).toBeNull()
  })

  test('shows only the sentences that facts rest on, at their own offsets', async () => {
    await allowFullText(false)
    const { notice } = await get(await idOf(equipment.标题title))
    const body = articles[0]?.finalContent ?? ''
    expect(notice.text.full).toBe(false)
    for (const { start, text } of notice.text.segments) expect(body.slice(start, start + text.length)).toBe(text)
    const shown = notice.text.segments.map(({ text }) => text).join('')
    expect(shown).not.toContain('其他无关说明')
    for (const { evidence } of [...notice.windows, ...notice.benefits]) {
      const held = notice.text.segments.some(
        ({ start, text }) => start <= evidence.start && evidence.end <= start + text.length,
      )
      expect(held).toBe(true)
    }
  })

  test('shows the whole text where the settings permit it', async () => {
    await allowFullText(true)
    const { notice } = await get(await idOf(equipment.标题title))
    expect(notice.text).toEqual({
      full: true,
      segments: [{ start: 0, text: articles[0]?.finalContent, heading: null }],
    })
  })

  test('shows a text that may be shown part by part, under its own headings', async () => {
    await allowFullText(true)
    const { notice } = await get(await idOf('关于第parts号事项的通知'))
    expect(notice.text.segments.map(({ heading, text }) => [heading, text])).toEqual([
      [null, '各有关企业：\n'],
      ['一、申报条件', '一、申报条件\n在示例市注册。\n'],
      ['二、附件', '二、附件\n附件：申报书.docx（https://gov.example/a.docx）'],
    ])
    expect(notice.attachments).toEqual([{ name: '申报书.docx', url: 'https://gov.example/a.docx' }])
  })

  test('a notice that does not exist is NOT_FOUND', async () => {
    expect(await cloud.call('notices.get', { id: 'aaaaaaaaaa' })).toMatchObject({ errCode: 'NOT_FOUND', path: 'id' })
  })
})

describe('agenda.month', () => {
  const month = async (of: string): Promise<AgendaAnswer> =>
    (await cloud.call('agenda.month', { month: of })) as AgendaAnswer

  test('lists what closes in the month, by day', async () => {
    const { entries } = await month('2026-03')
    expect(entries.map(({ closes, title }) => [closes, title])).toEqual([
      ['2026-03-20T17:00', equipment.标题title],
      ['2026-03-31', '关于第yearly号事项的通知'],
    ])
  })

  test('a yearly window comes again, and not before the notice was there', async () => {
    expect((await month('2027-03')).entries.map(({ date }) => date)).toEqual(['2027-03-31'])
    expect((await month('2025-03')).entries).toEqual([])
  })

  test('marks what the reader follows', async () => {
    const noticeId = await idOf(equipment.标题title)
    await cloud.call('follows.set', { noticeId, leads: [7] }, 'reader-2')
    const { entries } = (await cloud.call('agenda.month', { month: '2026-03' }, 'reader-2')) as AgendaAnswer
    expect(entries.map(({ followed }) => followed)).toEqual([true, false])
    expect((await month('2026-03')).entries.map(({ followed }) => followed)).toEqual([false, false])
  })

  test('says whether the reader told a place, without which every entry is near', async () => {
    const asked = (openid: string) => cloud.call('agenda.month', { month: '2026-03' }, openid) as Promise<AgendaAnswer>
    const placeless = await asked('placeless')
    expect(placeless.placed).toBe(false)
    expect(placeless.entries.every(({ near }) => near)).toBe(true)
    await cloud.call('reader.save', { region: '320115' }, 'placed')
    expect(await asked('placed')).toMatchObject({ placed: true })
  })

  test('a thirteenth month is a wrong request', async () => {
    expect(await cloud.call('agenda.month', { month: '2026-13' })).toMatchObject({
      errCode: 'BAD_REQUEST',
      path: 'month',
    })
  })
})

describe('reader.get and reader.save', () => {
  test('a region is kept for its own reader', async () => {
    expect(await cloud.call('reader.get', {}, 'reader-3')).toMatchObject({ reader: { region: null } })
    await cloud.call('reader.save', { region: '320115' }, 'reader-3')
    expect(await cloud.call('reader.get', {}, 'reader-3')).toMatchObject({ reader: { region: '320115' } })
    expect(await cloud.call('reader.get', {}, 'reader-4')).toMatchObject({ reader: { region: null } })
  })

  test('digits that are no region are refused', async () => {
    expect(await cloud.call('reader.save', { region: '000000' })).toMatchObject({
      errCode: 'BAD_REQUEST',
      path: 'region',
    })
  })
})

describe('rules.list', () => {
  const list = async (request: RuleListRequest, openid?: string) =>
    ((await cloud.call('rules.list', request, openid)) as RuleListAnswer).rules

  test('names the notice of each rule, and brings the packs', async () => {
    const rules = await list({ region: 'all' })
    expect(rules).toContainEqual(expect.objectContaining({ noticeTitle: equipment.标题title }))
    expect(rules.filter(({ id }) => id.startsWith('pack:')).length).toBeGreaterThanOrEqual(15)
  })

  test('leaves out what addresses other regions, keeps what holds the firm’s own', async () => {
    await cloud.call('reader.save', { region: '510100' }, 'reader-5')
    const codes = (await list({}, 'reader-5')).map(({ id }) => id)
    expect(codes.some((id) => id.startsWith('pack:sme-loan-interest'))).toBe(true)
    expect(codes.some((id) => id.startsWith('pack:nanjing'))).toBe(false)
  })

  test('answers named rules in the order in which they were named, and passes over those that are gone', async () => {
    const ids = ['pack:sme-loan-interest-2026:fixed-assets', 'gone', 'pack:nanjing-equipment-2025:equipment']
    expect((await list({ ids })).map(({ id }) => id)).toEqual([ids[0], ids[2]])
  })

  test('answers the rules of one notice', async () => {
    const [rule] = (await list({ region: 'all' })).filter(({ noticeTitle }) => noticeTitle === equipment.标题title)
    expect(await list({ noticeId: rule?.noticeId as string })).toMatchObject([{ id: rule?.id }])
  })
})

test('regions.list answers the regions that notices address, each once', async () => {
  const { regions } = (await cloud.call('regions.list', {})) as { regions: { code: string }[] }
  expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length)
})
