import { checkCondition, checkRegion, matchOf, matchWords, whyWords } from '@/domain/company'
import type { Asked, Profile } from '@/domain/company'
import type { Region } from '@/domain/region'
import { asked, firm } from '../../support/profile'
import { on } from '../../support/window'

const TODAY = on('2026-01-20')
const NANJING: Region = { level: 'city', name: '南京市', code: '320100' }
const check = (condition: Partial<Asked>, known: Partial<Profile>) =>
  checkCondition(asked(condition), firm(known), TODAY)

describe('a threshold', () => {
  test.each<[string, Partial<Asked>, Partial<Profile>, string]>([
    ['met at the very figure', {}, { revenueYuan: '10000000' }, 'met'],
    ['not met a fen below', {}, { revenueYuan: '9999999.99' }, 'notMet'],
    ['a ceiling', { op: '<=' }, { revenueYuan: '10000000.01' }, 'notMet'],
    ['a head count', { field: '从业人员', value: 50, unit: '人' }, { headcount: 50 }, 'met'],
    ['an R&D share', { field: '研发费用占营业收入比重', value: 3, unit: '%' }, { rdPercent: '2.9' }, 'notMet'],
    ['assets', { field: '资产总额', value: 1e6 }, { assetsYuan: '2000000' }, 'met'],
  ])('%s', (_name, condition, known, state) => {
    expect(check(condition, known).state).toBe(state)
  })

  test('what the profile lacks is named with its place in the profile', () => {
    expect(check({}, {})).toEqual({ state: 'unknown', missing: '营业收入', field: 'revenueYuan' })
  })

  test.each([
    ['a share of revenue', { field: '主营业务收入占营业收入比重', value: 80, unit: '%' }],
    ['a growth', { field: '营业收入复合增长率', value: 5, unit: '%' }],
    ['two years', { field: '近两年研发费用占营业收入比重', value: 3, unit: '%' }],
    ['three years cut off before the year', { field: '年企业研发投入占年销售收入比例', value: 3, unit: '%' }],
    ['research staff', { field: '研发人员占职工总数', value: 10, unit: '%' }],
    ['research staff by head', { field: '从事研发的职工', value: 10, unit: '人' }],
    ['revenue a head', { field: '人均营业收入', value: 100 }],
    ['another sum', { field: '设备投资', value: 100 }],
  ])('%s is never taken for last year’s figure', (_name, condition) => {
    const known = { revenueYuan: '1e9', assetsYuan: '1000000000', headcount: 900, rdPercent: '90' }
    expect(check(condition, { ...known, revenueYuan: '1000000000' }).state).toBe('unknown')
  })

  test('main business revenue is a part of revenue: it can fail by it, never be met by it', () => {
    expect(check({ field: '年主营业务收入' }, { revenueYuan: '9000000' }).state).toBe('notMet')
    expect(check({ field: '年主营业务收入' }, { revenueYuan: '90000000' }).state).toBe('unknown')
    expect(check({ field: '年主营业务收入', op: '<=' }, { revenueYuan: '9000000' }).state).toBe('met')
  })
})

describe('age', () => {
  test.each<[string, Partial<Asked>, string, string]>([
    ['a year old today', { op: '>=', value: 1 }, '2025-01-20', 'met'],
    ['a day short of a year', { op: '>=', value: 1 }, '2025-01-21', 'notMet'],
    ['within three years', { op: '<=', value: 3 }, '2023-01-20', 'met'],
    ['beyond three years', { op: '<=', value: 3 }, '2023-01-19', 'notMet'],
  ])('%s', (_name, condition, foundedOn, state) => {
    const age = { field: '申报单位成立时间', unit: '年', ...condition }
    expect(check(age, { foundedOn: on(foundedOn) }).state).toBe(state)
    expect(check(age, {})).toMatchObject({ state: 'unknown', missing: '成立日期', field: 'foundedOn' })
  })
})

describe('what a firm must be', () => {
  const be = (value: string): Partial<Asked> => ({ field: '申报主体', op: 'is', value, unit: null })
  const holding = (code: Profile['qualifications'][number]['code'], validUntil: string | null) => ({
    qualifications: [{ code, validUntil: validUntil === null ? null : on(validUntil) }],
  })

  test.each<[string, string, Partial<Profile>, string]>([
    ['a valid recognition', '高新技术企业', holding('highTech', '2026-01-20'), 'met'],
    ['one that ended yesterday', '高企', holding('highTech', '2026-01-19'), 'notMet'],
    ['one without an end', '规上工业企业', holding('aboveScale', null), 'met'],
    ['a 小巨人 is 专精特新 too', '专精特新中小企业', holding('littleGiant', '2027-01-01'), 'met'],
    ['专精特新 is no 小巨人', '专精特新“小巨人”企业', holding('specialised', '2027-01-01'), 'notMet'],
    ['nothing ticked is not nothing held', '高新技术企业', {}, 'unknown'],
    ['a section', '制造业企业', { industry: 'C' }, 'met'],
    ['工业 is three sections', '工业企业', { industry: 'D' }, 'met'],
    ['another section', '工业企业', { industry: 'I' }, 'notMet'],
    ['a size that is sure', '中小企业', { industry: 'M', headcount: 50 }, 'met'],
    ['a size that fails', '小微企业', { industry: 'M', headcount: 150 }, 'notMet'],
    ['a size still open either way', '小微企业', { industry: 'C', headcount: 400 }, 'unknown'],
    ['a size open but inside', '中小微企业', { industry: 'C', headcount: 400 }, 'met'],
    ['a place by its code', '320100', { region: '320115' }, 'met'],
    ['words that no check knows', '守法经营', { industry: 'C' }, 'unknown'],
  ])('%s', (_name, value, known, state) => {
    expect(check(be(value), known).state).toBe(state)
  })
})

describe('the region', () => {
  test.each([
    ['the own city', '320100', 'met'],
    ['a district of it', '320115', 'met'],
    ['a neighbouring city', '320500', 'notMet'],
    ['another province', '330000', 'notMet'],
    ['the province alone leaves it open', '320000', 'unknown'],
  ])('%s', (_name, region, state) => {
    expect(checkRegion(NANJING, firm({ region }))?.state).toBe(state)
  })

  test('a national notice asks for no place', () => {
    expect(checkRegion({ level: 'national', name: '全国', code: '100000' }, firm())).toBeNull()
  })
})

describe('n of m', () => {
  const conditions = [asked(), asked({ field: '设备投资', value: 5e6 }), asked({ certainty: 'unsure' })]

  test('counts the place and all that is read well enough', () => {
    const match = matchOf({ region: NANJING, conditions }, firm({ region: '320115', revenueYuan: '20000000' }), TODAY)
    expect(match).toEqual({ met: 2, notMet: 0, unknown: 1, of: 3 })
    expect(matchWords(match)).toBe('符合 2/3 项条件')
  })

  test('says what fails, and nothing at all where nothing is known', () => {
    expect(matchWords(matchOf({ region: NANJING, conditions }, firm({ region: '110000' }), TODAY))).toBe(
      '符合 0/3 项条件 · 1 项不满足',
    )
    expect(matchWords(matchOf({ region: NANJING, conditions }, firm(), TODAY))).toBeNull()
  })
})

test('being in the place is no match by itself, being elsewhere fails', () => {
  const bare = { region: NANJING, conditions: [] }
  expect(matchOf(bare, firm({ region: '320115' }), TODAY).of).toBe(0)
  expect(matchOf(bare, firm({ region: '320500' }), TODAY)).toMatchObject({ notMet: 1, of: 1 })
})

describe('为什么推荐', () => {
  const reasons = { title: '高新技术企业培育奖励申报', regionName: '南京市', regionCode: '320100' }
  const match = { met: 3, notMet: 0, unknown: 1, of: 4 }

  test('place, recognition and match in one line', () => {
    const known = firm({ region: '320100', qualifications: [{ code: 'highTech', validUntil: null }] })
    expect(whyWords({ ...reasons, match }, known, TODAY)).toBe('南京市本级 · 你是高新技术企业 · 符合 3/4 项条件')
  })

  test('a notice from above says whose it is', () => {
    const known = firm({ region: '320115' })
    expect(whyWords({ ...reasons, match }, known, TODAY)).toBe('南京市适用 · 符合 3/4 项条件')
    const national = { ...reasons, regionName: '全国', regionCode: '100000', match }
    expect(whyWords(national, known, TODAY)).toBe('全国适用 · 符合 3/4 项条件')
  })

  test('nothing that concerns the firm, no line', () => {
    expect(whyWords({ ...reasons, match: { met: 0, notMet: 0, unknown: 4, of: 4 } }, firm(), TODAY)).toBeNull()
  })
})
