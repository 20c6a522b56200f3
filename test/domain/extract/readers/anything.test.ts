import fc from 'fast-check'
import { readNotice } from './read'

const PIECES = [
  ...[
    '按',
    '设备',
    '的10%',
    '最高',
    '50万元',
    '、',
    '，',
    '。',
    '\n',
    '给予',
    '每人',
    '补贴',
    '不得重复享受',
    '《',
    '》',
  ],
  ...['（', '〔2026〕', '3号', '南京市', '财政局', '2026年5月6日', '025-', '12345678', 'https://a.cn', '&nbsp;', '😀'],
  ...[
    '\ud83d',
    '先到先得',
    '鼓楼区',
    '国家税务总局',
    '个百分点',
    '1:1',
    '以上',
    '；',
    '一、',
    '（一）',
    '\r',
    '１０％',
  ],
  ...[
    '3月20日前',
    '5月6日至6月6日',
    '每年',
    '自发布之日起5个工作日内',
    '截止时间：',
    '调整为',
    '企业',
    '6/15前',
    '\t≥3',
    '(18时截止)',
  ],
]

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('any text at all', () => {
  it('is read without an error, and every evidence stands in the body where it says', () => {
    fc.assert(
      fc.property(text, text, (body, title) => {
        const facts = readNotice(body, title)
        const evidences = [
          ...facts.windows,
          ...facts.benefits,
          ...facts.conditions,
          ...facts.exclusions,
          ...facts.relations,
        ].map(({ evidence }) => evidence)
        for (const { start, end, text: quote } of [...evidences, ...(facts.quota ? [facts.quota] : [])]) {
          expect(quote).toBe(body.slice(start, end))
          expect(end - start).toBeLessThanOrEqual(300)
          expect(end).toBeGreaterThan(start)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('sums and shares are never negative, and no share is more than twice the whole', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const { rate, amountYuan, capYuan } of readNotice(body).benefits) {
          for (const yuan of [amountYuan, capYuan]) expect(yuan ?? 0).toBeGreaterThanOrEqual(0)
          expect(rate ?? 0).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
