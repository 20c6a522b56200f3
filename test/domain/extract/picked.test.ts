import fc from 'fast-check'
import { pickableSentences, standsIn } from '@/domain/extract'
import { EVIDENCE_MAX } from '@/domain/text'
import { on } from '../../support/window'

const PUBLISHED = on('2025-12-08')
const picked = (body: string) => pickableSentences({ id: 'n', title: '通知', publishedOn: PUBLISHED, body })

describe('the sentences that a person can point at', () => {
  test('are those of the text, and it is known in which a day stands', () => {
    const body = '各有关企业：\n一、申报时间\n2025年12月9日至23日。\n联系电话：025-12345678。'
    expect(
      picked(body)
        .filter(({ dated }) => dated)
        .map(({ evidence }) => evidence.text),
    ).toEqual(['2025年12月9日至23日。'])
    expect(
      picked(body)
        .map(({ evidence }) => evidence.text)
        .join(''),
    ).toContain('各有关企业')
  })

  test('each is the exact span of the body and no longer than evidence may be, however long the sentence', () => {
    const words = fc.array(fc.constantFrom('企业', '，', '2025年12月19日前', '　', '。', '&nbsp;', '报送', '\n', 'a'), {
      maxLength: 400,
    })
    fc.assert(
      fc.property(words, (parts) => {
        const body = parts.join('')
        for (const { evidence } of picked(body)) {
          expect(evidence.text).toBe(body.slice(evidence.start, evidence.end))
          expect(evidence.text.length).toBeLessThanOrEqual(EVIDENCE_MAX)
        }
      }),
    )
  })

  test('a sentence too long for evidence comes in parts, and none of it is lost', () => {
    const body = `${'企业应当如实填报，'.repeat(60)}于2025年12月19日前报送。`
    const texts = picked(body).map(({ evidence }) => evidence.text)
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.join('')).toBe(body)
  })
})

test.each([
  ['材料请于2025年12月19日前寄出', '2025-12-19', true],
  ['材料请于12月19日前寄出', '2025-12-19', true],
  ['材料请于12月19日前寄出', '2026-12-19', true],
  ['材料请于2025年12月19日前寄出', '2026-12-19', false],
  ['申报时间为2025年12月9日至12月23日', '2025-12-09', true],
  ['申报时间为2025年12月9日至23日17:00', '2025-12-23', true],
  ['二〇二五年十二月十九日前', '2025-12-19', true],
  ['每年3月31日前', '2026-03-31', true],
  ['每月5日前', '2026-03-05', true],
  ['材料请于2025年12月19日前寄出', '2025-12-20', false],
  ['请按要求办理', '2025-12-19', false],
])('“%s”: %s stands in it: %s', (sentence, day, stands) => {
  expect(standsIn(sentence, on(day), PUBLISHED)).toBe(stands)
})
