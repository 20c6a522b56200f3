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
        const evidences = [...facts.benefits, ...facts.conditions, ...facts.exclusions, ...facts.relations].map(
          ({ evidence }) => evidence,
        )
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

  it.each(['按', '每', '南', '1', '，', '《', '0', '最高1元、', '国家税务总局', '第一'])(
    'a hundred thousand of %s are read in a moment',
    (piece) => {
      const begun = performance.now()
      readNotice(piece.repeat(Math.ceil(100_000 / piece.length)))
      expect(performance.now() - begun).toBeLessThan(2000)
    },
  )
})
