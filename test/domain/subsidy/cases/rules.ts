import type { Num, NumberUnit, Rule } from '@/domain/subsidy'
import { asked, cap, dated, equipment, figure, input, rate, ruleOf } from '../../../support/rule'
import * as rows from './amounts'
import type { Row } from './amounts'

const e = 0
const yes = (id: string) => ({ op: 'yes' as const, id, e })
const steps = (on: Num, unit: NumberUnit, rows: [from: string, amount: Num][]): Num => ({
  op: 'steps',
  on,
  unit,
  rows: rows.map(([from, amount]) => ({ from, amount, e })),
  e,
})
const slices = (on: Num, unit: NumberUnit, rows: [from: string, share: string][]): Num => ({
  op: 'slices',
  on,
  unit,
  rows: rows.map(([from, share]) => ({ from, rate: figure(share), e })),
  e,
})
const each = (count: Num, amount: string, limits: { free?: string; most?: string } = {}): Num => ({
  op: 'each',
  count,
  amount: figure(amount),
  ...(limits.free && { free: figure(limits.free) }),
  ...(limits.most && { most: figure(limits.most) }),
  e,
})
const months = (node: Num): Num => ({ op: 'min', of: [node, figure('12月')], e })

const investment = input('固定资产投资')
const nights: Num = {
  op: 'mul',
  of: [each(input('参展人数'), '200元'), { op: 'min', of: [input('住宿晚数'), figure('4天')], e }],
  e,
}

/** Every form of the grammar as notices use it, with its worked amounts. */
export const AMOUNTS: [what: string, Rule, Row[]][] = [
  ['ten per cent of equipment, ten million at most', equipment(), rows.EQUIPMENT],
  [
    'progressive slices of an investment asked in 万元',
    ruleOf(
      cap(
        slices(input('设备投资'), '万元', [
          ['500', '8%'],
          ['2000', '10%'],
          ['5000', '12%'],
        ]),
        '1200万元',
      ),
      asked('设备投资:万元'),
    ),
    rows.SLICES,
  ],
  [
    'the whole investment at the step reached',
    ruleOf(
      cap(
        steps(investment, '亿元', [
          ['0.5', rate(investment, '5%')],
          ['1', rate(investment, '6%')],
          ['5', rate(investment, '8%')],
        ]),
        '5000万元',
      ),
      asked('固定资产投资:元'),
    ),
    rows.STEPS,
  ],
  [
    'so much for each kilowatt hour',
    ruleOf(cap(each(input('用电增量'), '0.05元'), '50万元'), asked('用电增量:千瓦时')),
    rows.POWER,
  ],
  ['so much a head and night, four nights at most', ruleOf(nights, asked('参展人数:人', '住宿晚数:天')), rows.NIGHTS],
  [
    'so much a head after the first ten, for fifty at most',
    ruleOf(each(input('新增就业人数'), '1000元', { free: '10人', most: '50人' }), asked('新增就业人数:人')),
    rows.HEADS,
  ],
  [
    'interest: principal, longest term and interest paid all limit it',
    ruleOf(
      {
        op: 'interest',
        principal: input('本金'),
        principalMost: figure('5000万元'),
        rate: figure('1.2个百分点'),
        days: input('实际付息天数'),
        longest: figure('365天'),
        paid: input('已付利息'),
        basis: 365,
        e,
      },
      asked('本金:元', '实际付息天数:天', '已付利息:元'),
    ),
    rows.INTEREST,
  ],
  [
    'a guarantee fee by months, written out as a formula',
    ruleOf(
      {
        op: 'div',
        of: [{ op: 'mul', of: [input('担保本金'), figure('0.5%'), months(input('担保月数'))], e }, figure('12倍')],
        e,
      },
      asked('担保本金:元', '担保月数:月'),
    ),
    rows.GUARANTEE,
  ],
  [
    'a lump by level',
    ruleOf(
      {
        op: 'lookup',
        id: '级别',
        rows: [
          ['国家级', '100万元'],
          ['省级', '50万元'],
          ['市级', '20万元'],
        ].map(([choice = '', sum = '']) => ({ choice, amount: figure(sum), e })),
        e,
      },
      asked('级别:选项:国家级|省级|市级'),
    ),
    rows.LEVELS,
  ],
  [
    'a lump by growth',
    ruleOf(
      steps(input('产值增速'), '%', [
        ['10', figure('20万元')],
        ['20', figure('40万元')],
      ]),
      asked('产值增速:%'),
    ),
    rows.GROWTH,
  ],
  [
    'one share for large firms, another for the rest',
    ruleOf(
      {
        op: 'if',
        test: { op: 'is', id: '企业规模', among: ['大型'], e },
        then: rate(input('缴纳失业保险费'), '30%'),
        else: rate(input('缴纳失业保险费'), '60%'),
        e,
      },
      asked('缴纳失业保险费:元', '企业规模:选项:大型|中小微'),
    ),
    rows.REFUND,
  ],
  [
    'an uplift by a fifth where the fee was lowered',
    ruleOf(
      cap(
        {
          op: 'if',
          test: yes('降费达标'),
          then: { op: 'uplift', of: rate(input('担保余额'), '0.5%'), by: figure('20%'), e },
          else: rate(input('担保余额'), '0.5%'),
          e,
        },
        '500万元',
      ),
      asked('担保余额:元', '降费达标:是否'),
    ),
    rows.UPLIFT,
  ],
  ['half the rent', ruleOf({ op: 'halve', of: input('年租金'), e }, asked('年租金:元')), rows.HALF],
  [
    'matching one to one',
    ruleOf(cap({ op: 'match', of: input('国家拨款'), ratio: figure('1倍'), e }, '3000万元'), asked('国家拨款:万元')),
    rows.MATCH,
  ],
  [
    'a sum of three parts, one capped, all capped',
    ruleOf(
      cap(
        {
          op: 'add',
          of: [
            cap(rate(input('设备费'), '20%'), '200万元'),
            rate(input('检测费'), '50%'),
            each(input('展位数'), '5000元'),
          ],
          e,
        },
        '300万元',
      ),
      asked('设备费:元', '检测费:元', '展位数:展位'),
    ),
    rows.SUM,
  ],
  [
    'interest for the days between two dates',
    ruleOf(
      {
        op: 'interest',
        principal: input('贷款本金'),
        rate: figure('1.5%'),
        days: { op: 'sub', of: [input('还款日'), input('放款日')], e },
        basis: 360,
        e,
      },
      asked('放款日:日期', '还款日:日期', '贷款本金:元'),
    ),
    rows.DAYS,
  ],
  [
    'the lesser of a share, a grant and a ceiling',
    ruleOf(
      { op: 'min', of: [rate(input('研发费'), '40%'), input('立项拨款'), figure('500万元')], e },
      asked('研发费:元', '立项拨款:元'),
    ),
    rows.LESSER,
  ],
  [
    'rounded down to whole 万元',
    ruleOf(
      { op: 'round', of: rate(input('合同额'), '10%'), unit: '万元', places: 0, mode: 'down', e },
      asked('合同额:元'),
    ),
    rows.WHOLE_WAN,
  ],
]

/** A share of the loan prime rate that was in force on the day. */
export const lprShare = ruleOf(
  {
    op: 'interest',
    principal: input('贷款本金'),
    rate: { op: 'rate', base: { op: 'param', id: '1年期LPR', e }, rate: figure('30%'), e },
    days: input('贷款天数'),
    basis: 360,
    e,
  },
  asked('贷款本金:元', '贷款天数:天'),
  { parameters: [dated('1年期LPR', '%', ['2024-10-21', '2025-05-19', '3.10'], ['2025-05-20', '2025-12-31', '3.00'])] },
)
