import { answerOfFirm, toldOfFirm, unmetWords } from '@/domain/company'
import type { LocalDate } from '@/domain/time'
import { asked, firm } from '../../support/profile'

const TODAY = '2026-03-02' as LocalDate
const day = (text: string) => text as LocalDate
const known = firm({
  region: '320100',
  headcount: 120,
  revenueYuan: '26000000.5',
  assetsYuan: '90000000',
  rdPercent: '4.2',
  foundedOn: day('2020-03-01'),
  qualifications: [
    { code: 'highTech', validUntil: day('2026-12-31') },
    { code: 'littleGiant', validUntil: null },
    { code: 'gazelle', validUntil: day('2026-01-31') },
  ],
})

describe('what the profile answers of a question', () => {
  it.each([
    ['营业收入', '元', '26000000.5'],
    ['上年度营业收入', '元', '26000000.5'],
    ['上一年度营业总收入', '元', '26000000.5'],
    ['年末资产总额', '元', '90000000'],
    ['从业人员', '人', '120'],
    ['企业职工人数', '人', '120'],
    ['研发费用占营业收入比例', '%', '4.2'],
    ['研发投入强度', '%', '4.2'],
    ['企业成立日期', '日期', '2020-03-01'],
    ['成立时间', '年', '6.01'],
    ['是否属于：高新技术企业', '是否', true],
    ['是否为专精特新“小巨人”企业', '是否', true],
    ['是否属于：专精特新中小企业', '是否', true],
  ])('%s (%s) is %s', (label, unit, answer) => expect(answerOfFirm({ label, unit }, known, TODAY)).toBe(answer))

  it.each([
    ['新增营业收入', '元'],
    ['营业收入增量', '元'],
    ['近三年营业收入', '元'],
    ['2024年营业收入', '元'],
    ['研发费用', '元'],
    ['设备购置额', '元'],
    ['新增从业人员', '人'],
    ['人数', '人'],
    ['研发人员占职工总数的比例', '%'],
    ['是否属于：首次认定的高新技术企业', '是否'],
    ['是否属于：对高新技术企业服务的机构', '是否'],
    ['是否属于：规模以上企业', '是否'],
    ['是否属于：瞪羚企业', '是否'],
  ])('%s (%s) asks for something else, or for what is not known', (label, unit) =>
    expect(answerOfFirm({ label, unit }, known, TODAY)).toBeNull(),
  )

  it('years are never whole before the day, so that "at most five" and "at least five" are both judged rightly', () => {
    const years = (from: string) =>
      answerOfFirm({ label: '成立时间', unit: '年' }, firm({ foundedOn: day(from) }), TODAY)
    expect([years('2021-03-02'), years('2021-03-01'), years('2021-03-03')]).toEqual(['5', '5.01', '4.99'])
  })

  it('a firm of which nothing is known answers nothing', () =>
    expect(answerOfFirm({ label: '营业收入', unit: '元' }, firm(), TODAY)).toBeNull())
})

describe('what an answer tells of the firm', () => {
  it('a figure goes to its own place', () => {
    expect(toldOfFirm({ label: '上年度营业收入', unit: '元' }, '5000000', firm())).toEqual({
      name: '营业收入',
      part: { revenueYuan: '5000000' },
    })
    expect(toldOfFirm({ label: '从业人员', unit: '人' }, '30', firm())?.part).toEqual({ headcount: 30 })
  })

  it('a recognition joins the others; a no takes none away', () => {
    const one = { label: '是否属于：规模以上企业', unit: '是否' }
    expect(toldOfFirm(one, true, known)?.part.qualifications?.map(({ code }) => code)).toEqual([
      ...['highTech', 'littleGiant', 'gazelle', 'aboveScale'],
    ])
    expect(toldOfFirm(one, false, known)).toBeNull()
  })

  it.each([
    ['设备购置额', '元', '5000000'],
    ['从业人员', '人', '30.5'],
    ['研发投入强度', '%', '130'],
    ['成立时间', '年', '5'],
  ])('%s (%s) of %s has no place in the profile', (label, unit, answer) =>
    expect(toldOfFirm({ label, unit }, answer, firm())).toBeNull(),
  )
})

describe('what of a notice a firm fails', () => {
  const headcount = asked({ field: '从业人员', op: '>=', value: 200, unit: '人' })
  it('is said with the firm’s own figure; what is met or not known is no failure', () =>
    expect(
      unmetWords({ region: null, conditions: [headcount, asked(), asked({ field: '亩均税收' })] }, known, TODAY),
    ).toEqual(['从业人员不低于200 人（从业人员 120 人）']))

  it('what was read without being sure fails nobody', () =>
    expect(unmetWords({ region: null, conditions: [{ ...headcount, certainty: 'unsure' }] }, known, TODAY)).toEqual([]))

  it('of alternatives one that is met or not known is enough; only all together fail', () => {
    const one = (choice: number, field: string, value: number) =>
      asked({ field, op: '>=', value, unit: '人', anyOf: { group: 0, choice } })
    const staff = (...values: number[]) => values.map((value, choice) => one(choice, '从业人员', value))
    const unmet = (conditions: ReturnType<typeof staff>) => unmetWords({ region: null, conditions }, known, TODAY)
    expect(unmet(staff(200, 100))).toEqual([])
    expect(unmet([...staff(200), one(1, '亩均税收', 3)])).toEqual([])
    expect(unmet(staff(200, 300))).toEqual([
      '从业人员不低于200 人（从业人员 120 人），从业人员不低于300 人（从业人员 120 人），一项都不满足',
    ])
  })

  it('being elsewhere is a failure, being in the province only is not known', () => {
    const suzhou = { level: 'city' as const, name: '苏州市', code: '320500' }
    expect(unmetWords({ region: suzhou, conditions: [] }, known, TODAY)).toEqual(['不在苏州市'])
    expect(unmetWords({ region: suzhou, conditions: [] }, firm({ region: '320000' }), TODAY)).toEqual([])
  })
})
