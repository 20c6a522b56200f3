import { readNotice } from './read'

const texts = (body: string): string[] => readNotice(body).exclusions.map(({ evidence }) => evidence.text)

describe('exclusions clause by clause', () => {
  it.each<[string, string, string[]]>([
    [
      'two in one sentence are two, with what stands between left out',
      '同一企业只能申报一个项目，可连续申报两年，但不得重复使用发票。',
      ['同一企业只能申报一个项目，', '可连续申报两年，但不得重复使用发票。'],
    ],
    ['a limit of one each', '每位消费者每类产品可补贴1件。', ['每位消费者每类产品可补贴1件。']],
    [
      'a ceiling over all levels',
      '同一贷款获得的各级财政贴息资金总额不得超过利息支付总额。',
      ['同一贷款获得的各级财政贴息资金总额不得超过利息支付总额。'],
    ],
    ['what must be prevented', '加强比对，杜绝重复申领。', ['加强比对，杜绝重复申领。']],
    ['a punishment is none', '弄虚作假的，取消资格，三年内不得再次申报。', []],
    ['money that has run out is none', '先到先得，用完后不再享受补贴。', []],
    ['cases that stand elsewhere are none', '有下列情形之一的，不予支持：', []],
    ['being late is none', '9月30日截止后，系统不再受理。', []],
  ])('%s', (_rule, body, want) => expect(texts(body)).toEqual(want))
})

describe('conditions', () => {
  it.each<[string, [string, string, number, string | null][]]>([
    [
      '从业人员50人以上，年营业收入1000万元以上。',
      [
        ['从业人员', '>=', 50, '人'],
        ['年营业收入', '>=', 10000000, '元'],
      ],
    ],
    ['超过400万元的工程采购项目应当公开。', [['工程采购项目', '>', 4000000, '元']]],
    ['企业近3年连续盈利。', [['连续盈利年数', '>=', 3, '年']]],
    ['吸纳离校两年内未就业毕业生。', [['离校年限', '<=', 2, '年']]],
    ['力争培育企业收入达到100亿元以上。', []],
    ['给予补贴，补贴总额不超过50万元。', []],
  ])('%s', (body, want) =>
    expect(readNotice(body).conditions.map(({ field, op, value, unit }) => [field, op, value, unit])).toEqual(want),
  )

  it('a row of indicators with several in its cells gives one each, in its own unit', () => {
    const body = '指标\t权重\t单位\t要求\n研发经费占比重 设备原值合计\t3 3\t% 万元\t≥3 >500'
    expect(readNotice(body).conditions.map(({ field, op, value, unit }) => [field, op, value, unit])).toEqual([
      ['研发经费占比重', '>=', 3, '%'],
      ['设备原值合计', '>', 5000000, '元'],
    ])
  })
})

describe('whom unusual offices speak to', () => {
  it.each<[string, string, string | null]>([
    ['新疆生产建设兵团商务局', '新疆生产建设兵团', '650000'],
    ['第六师五家渠市商务局', '五家渠市', '659004'],
    ['第一师工业和信息化局', '阿拉尔市', '659002'],
    ['青岛海关', '青岛市', '370200'],
    ['石家庄高新区管委会', '石家庄高新技术产业开发区', '130171'],
    ['南京江北新区管理委员会', '南京江北新区', null],
    ['中国标准化协会', '全国', '100000'],
  ])('%s: %s', (office, name, code) =>
    expect(readNotice(`请申报。\n${office}\n2026年5月6日`).region).toMatchObject({ name, code }),
  )

  it('a headline’s short office signs in full', () => {
    expect(readNotice('现通知如下。', '浙江省经信厅关于开展申报的通知').issuers).toEqual(['浙江省经济和信息化厅'])
  })

  it('what an account of a place passes on from above is named by its level', () => {
    expect(readNotice('请申报。\n财政部\n2026年5月6日', '通知丨新政').region).toMatchObject({ name: '国家' })
  })
})
