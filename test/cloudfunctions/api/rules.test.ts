import type { ReaderAnswer } from '@/contract/reader'
import type { RuleListAnswer } from '@/contract/rules'
import { article } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { firm } from '../../support/profile'

jest.setTimeout(60_000)

let cloud: Cloud

const programme = (id: string, title: string, conditions: string) =>
  article(id, {
    标题title: `关于组织申报${title}的通知`,
    finalContent: `各有关企业：现组织申报${title}。\n一、申报条件\n${conditions}\n二、支持标准\n按设备购置额的10%给予补助，最高不超过500万元。\n南京市工业和信息化局`,
  })

beforeAll(async () => {
  const content = JSON.stringify([
    programme('small', '小企业技改项目', '企业从业人员300人以下。'),
    // The same document again, as another account passes it on.
    { ...programme('small', '小企业技改项目', '企业从业人员300人以下。'), 文章标识符aid: 'repost' },
    article('pack', {
      标题title: '政策速递：财金〔2026〕4号',
      finalContent:
        '关于实施中小微企业贷款贴息政策的通知\r财金〔2026〕4号\r各有关企业：按设备购置额的10%给予补助，最高不超过500万元。',
    }),
    programme('large', '大企业技改项目', '企业从业人员不少于1000人。'),
  ])
  const source = { id: 'city', name: '示例', form: 'wechat-articles', content, region: '320100' }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source] })
  await cloud.emulator.fireTimer('sync')
})
afterAll(() => cloud.stop())

const list = async (openid: string, region?: string): Promise<RuleListAnswer> =>
  (await cloud.call('rules.list', region === undefined ? {} : { region }, openid)) as RuleListAnswer
const save = async (data: unknown, openid: string): Promise<ReaderAnswer> =>
  (await cloud.call('reader.save', data, openid)) as ReaderAnswer
const codes = ({ rules }: RuleListAnswer) => rules.map(({ id }) => id)
const own = ({ rules }: RuleListAnswer) => rules.filter(({ id }) => !id.startsWith('pack:'))

describe('what can be computed for a firm', () => {
  test('rules of a notice that the firm fails come last, with what fails and the firm’s own figure', async () => {
    const small = firm({ region: '320115', headcount: 120 })
    await save({ firms: [small], firmId: 'f1' }, 'small')
    const answer = await list('small')
    expect(answer.firm).toEqual(small)
    expect(own(answer).map(({ noticeTitle, unmet }) => [noticeTitle, unmet])).toEqual([
      ['关于组织申报小企业技改项目的通知', []],
      ['关于组织申报大企业技改项目的通知', ['企业从业人员不低于1,000 人（从业人员 120 人）']],
    ])
    const failing = answer.rules.findIndex(({ unmet }) => unmet.length > 0)
    expect(answer.rules.slice(failing).every(({ unmet }) => unmet.length > 0)).toBe(true)
  })

  test('what is not known of the firm fails nothing', async () => {
    await save({ firms: [firm({ region: '320115' })], firmId: 'f1' }, 'new')
    expect(own(await list('new')).map(({ unmet }) => unmet)).toEqual([[], []])
  })

  test('a document that came twice, and one whose rules a person has checked, are there once', async () => {
    const { rules } = await list('nobody', 'all')
    const ofPack = rules.filter(({ docNumber }) => docNumber === '财金〔2026〕4号')
    expect(ofPack.length).toBeGreaterThan(0)
    expect(ofPack.every(({ id }) => id.startsWith('pack:'))).toBe(true)
    expect(rules.filter(({ noticeTitle }) => noticeTitle.includes('小企业'))).toHaveLength(1)
  })

  test('the rules of one notice say the same of the firm', async () => {
    const [, large] = own(await list('small'))
    const answer = (await cloud.call('rules.list', { noticeId: large?.noticeId }, 'small')) as RuleListAnswer
    expect(answer.rules.map(({ unmet }) => unmet)).toEqual([large?.unmet])
  })
})

describe('the place whose rules are listed', () => {
  test('who told no place gets the rules of the whole country, and is told that no place is known', async () => {
    const answer = await list('nobody')
    expect([answer.place, own(answer)]).toEqual([null, []])
    expect(answer.rules.length).toBeGreaterThan(0)
    expect(answer.rules.length + (answer.within ?? 0)).toBe((await list('nobody', 'all')).rules.length)
  })

  test('all places are there for whoever asks for them, and fail nothing of nobody', async () => {
    const answer = await list('nobody', 'all')
    expect([answer.place, own(answer).map(({ unmet }) => unmet)]).toEqual(['all', [[], []]])
  })

  test('a place brings its own and what holds it, by name', async () => {
    const district = await list('nobody', '320115')
    expect([district.place, own(district).length]).toEqual([{ code: '320115', name: '江宁区' }, 2])
    expect(codes(district)).toEqual(expect.arrayContaining(codes(await list('nobody'))))
  })

  test('a neighbouring city’s are never there', async () => {
    expect(own(await list('nobody', '320200'))).toEqual([])
    expect(own(await list('nobody', '330000'))).toEqual([])
  })

  test('what lies within a place is counted and not mixed in', async () => {
    const province = await list('nobody', '320000')
    expect(own(province)).toEqual([])
    expect(province.within).toBeGreaterThanOrEqual(2)
    expect((await list('nobody', '330000')).within).toBe(0)
  })

  test('the firm’s own place is where the list begins', async () => {
    await save({ firms: [firm({ region: '320115' })], firmId: 'f1' }, 'district')
    await save({ firms: [firm({ region: '330000' })], firmId: 'f1' }, 'elsewhere')
    expect((await list('district')).place).toEqual({ code: '320115', name: '江宁区' })
    expect(own(await list('district'))).toHaveLength(2)
    expect(own(await list('elsewhere'))).toHaveLength(0)
  })

  test('a place that was chosen is where the firm is taken to be', async () => {
    await save({ firms: [firm({ region: '330100', headcount: 120 })], firmId: 'f1' }, 'moving')
    expect(own(await list('moving', '320100')).map(({ unmet }) => unmet.length)).toEqual([0, 1])
  })

  test('the whole country is a place too', async () =>
    expect((await list('nobody', '100000')).place).toEqual({ code: '100000', name: '全国' }))

  test('what is no code of a place is refused', async () =>
    expect(await cloud.call('rules.list', { region: '000000' }, 'nobody')).toMatchObject({ errCode: 'BAD_REQUEST' }))
})

describe('what a reckoning tells of the firm', () => {
  test('begins a profile where there was none', async () => {
    const { reader } = await save({ currentFirm: { headcount: 40, revenueYuan: '8000000' } }, 'begins')
    expect(reader).toMatchObject({
      firmId: 'f1',
      firms: [firm({ headcount: 40, revenueYuan: '8000000' })],
    })
  })

  test('changes the current firm’s named parts and nothing else', async () => {
    const firms = [firm({ headcount: 5 }), firm({ id: 'f2', region: '320115', headcount: 7, rdPercent: '3' })]
    await save({ firms, firmId: 'f2' }, 'two')
    const { reader } = await save({ currentFirm: { headcount: 9 } }, 'two')
    expect(reader.firms).toEqual([firms[0], { ...firms[1], headcount: 9 }])
  })

  test('is refused where it is no part of a profile', async () =>
    expect(await cloud.call('reader.save', { currentFirm: { id: 'f9' } }, 'bad')).toMatchObject({
      errCode: 'BAD_REQUEST',
    }))
})
