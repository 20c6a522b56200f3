import type { Benefit } from '@/domain/notice'
import { readNotice } from './read'

type Money = Partial<Benefit>
const moneyIn = (body: string): Benefit[] => readNotice(body).benefits
const only = (money: Money): unknown[] => [expect.objectContaining(money)]

describe('what a sentence gives', () => {
  it.each<[string, string, Money]>([
    [
      'a share with its base and its ceiling',
      '按软件采购费用的15%给予补助，最高80万元。',
      { kind: 'rate', rate: 0.15, base: '软件采购费用', capYuan: 800000, certainty: 'certain' },
    ],
    ['a share of a total', '按项目设备购置总额的10%给予补助。', { rate: 0.1, base: '项目设备购置总额' }],
    [
      'a share with the base behind it',
      '给予最高60%的检测费补贴。',
      { kind: 'rate', rate: 0.6, base: '检测费', capYuan: null },
    ],
    [
      'a share with the base as its subject',
      '检测费由区财政按60%补助。',
      { rate: 0.6, base: '检测费', certainty: 'likely' },
    ],
    ['a ceiling in brackets', '补贴价款的9%（最高不超过1.2万元）。', { rate: 0.09, base: '价款', capYuan: 12000 }],
    ['a sum', '对首次认定的企业给予25万元一次性奖励。', { kind: 'lump', amountYuan: 250000, capYuan: null }],
    ['a ceiling alone', '对新开首店给予最高45万元奖励。', { kind: 'cap', amountYuan: null, capYuan: 450000 }],
    ['hundred millions', '给予最高1.5亿元资金支持。', { kind: 'cap', capYuan: 150000000 }],
    [
      'a price with its ceiling',
      '按0.3元/千瓦时给予补贴，单户最高60万元。',
      { kind: 'perUnit', amountYuan: 0.3, unit: '千瓦时', capYuan: 600000 },
    ],
    ['a sum for each person', '按每人800元的标准给予补贴。', { kind: 'perUnit', amountYuan: 800, unit: '人' }],
    [
      'percentage points of interest, not percent',
      '对贷款给予年化1.2个百分点、期限不超过2年的贴息。',
      { kind: 'interest', rate: 0.012, maxTermMonths: 24 },
    ],
    ['a share in words', '按实际到账金额的千分之三给予奖励。', { rate: 0.003, base: '实际到账金额' }],
    ['a match one to one', '按照省拨经费给予1:1配套支持。', { rate: 1, base: '省拨经费' }],
    ['a deduction', '按照研发费用的100%在税前加计扣除。', { kind: 'deduction', rate: 1 }],
    ['an uplift', '对重点企业补贴标准上浮20%。', { kind: 'rate', rate: 0.2 }],
  ])('%s', (_rule, body, money) => expect(moneyIn(body)).toEqual(only(money)))

  it.each<[string, string]>([
    ['a threshold', '对年营业收入2000万元以上的企业给予支持。'],
    ['a budget', '本年度财政预算安排补贴资金5000万元。'],
    ['a loan’s ceiling', '支持企业申请贷款，单户贷款额度最高不超过1000万元。'],
    ['a share that must be reached', '研发费用占比不低于5%的企业可以申请支持。'],
    ['growth', '产值同比增长12%的企业予以支持。'],
    ['a formula', '补贴金额=本金×1.2%×天数。'],
    ['an instalment', '补助资金按立项40%、中期30%拨付。'],
    ['a guaranteed loan', '给予30万元担保贷款支持。'],
  ])('%s gives nothing', (_rule, body) => expect(moneyIn(body)).toEqual([]))

  it('listed sums are a tier each', () => {
    const tiers = moneyIn('对国家级、省级中心分别给予90万元、40万元一次性奖励。')
    expect(tiers.map(({ kind, amountYuan }) => [kind, amountYuan])).toEqual([
      ['tiered', 900000],
      ['tiered', 400000],
    ])
  })

  it('listed ceilings behind a share are a tier each', () => {
    const tiers = moneyIn('按研发费的10%给予资助，国家级、省级最高分别不超过300万元、60万元。')
    expect(tiers.map(({ rate, capYuan }) => [rate, capYuan])).toEqual([
      [0.1, 3000000],
      [0.1, 600000],
    ])
  })

  it('a ceiling in the next sentence limits what stands before it', () => {
    const tiers = moneyIn('改造项目按设备金额的20%补贴；新建项目按设备金额的10%补贴。单个项目补贴总额不超过120万元。')
    expect(tiers.map(({ rate, capYuan }) => [rate, capYuan])).toEqual([
      [0.2, 1200000],
      [0.1, 1200000],
    ])
  })

  it('a ceiling of somebody else’s grant limits nothing else', () => {
    const both = moneyIn('对首店给予10万元奖励。对商业载体给予最高70万元奖励。')
    expect(both.map(({ amountYuan, capYuan }) => [amountYuan, capYuan])).toEqual([
      [100000, null],
      [null, 700000],
    ])
  })

  it('what competes in the sentence makes a share uncertain', () => {
    expect(moneyIn('设备投资500万元以上的，按设备投资额的8%给予补助，最高200万元。')[0]?.certainty).toBe('likely')
  })

  it('a report of sums paid gives nothing', () => {
    const facts = readNotice('日前，某局召开会议，已给予企业20万元奖励。'.repeat(8), '某市召开惠企会议')
    expect(facts.benefits).toEqual([])
  })

  it('ids count within a kind', () => {
    const ids = moneyIn('给予25万元奖励。按费用的20%给予补贴。再给予10万元奖励。').map(({ id }) => id)
    expect(ids).toEqual(['lump-1', 'rate-1', 'lump-2'])
  })
})
