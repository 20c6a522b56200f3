import fc from 'fast-check'
import { passages } from '@/features/policies/detail/passages'

const span = (start: number, end: number, text = '') => ({ start, end, text })
const whole = [{ start: 0, text: '甲乙丙丁戊' }]

test.each<[string, ReturnType<typeof span> | null, string[]]>([
  ['nothing asked for', null, ['甲乙丙丁戊']],
  ['a sentence in the middle', span(1, 3), ['甲', '[乙丙]', '丁戊']],
  ['the first', span(0, 2), ['[甲乙]', '丙丁戊']],
  ['the last', span(3, 5), ['甲乙丙', '[丁戊]']],
  ['everything', span(0, 5), ['[甲乙丙丁戊]']],
  ['a sentence that stands elsewhere', span(7, 9), ['甲乙丙丁戊']],
  ['one that runs over the end', span(3, 9), ['甲乙丙', '[丁戊]']],
])('the text is cut where the marked sentence begins and ends: %s', (_name, marked, expected) => {
  const [cuts] = passages(whole, marked)
  expect(cuts?.map(({ text, marked: on }) => (on ? `[${text}]` : text))).toEqual(expected)
})

test('in an excerpt the sentence is found by its place in the whole body', () => {
  const segments = [
    { start: 10, text: '甲乙丙' },
    { start: 50, text: '丁戊己' },
  ]
  expect(passages(segments, span(51, 52))).toEqual([
    [{ text: '甲乙丙', marked: false }],
    [
      { text: '丁', marked: false },
      { text: '戊', marked: true },
      { text: '己', marked: false },
    ],
  ])
})

test('no letter of the text is lost or doubled by cutting, and only the marked span is marked', () => {
  const segments = fc.array(fc.record({ start: fc.nat(50), text: fc.string({ minLength: 1, maxLength: 30 }) }))
  fc.assert(
    fc.property(segments, fc.nat(60), fc.nat(60), (stretches, start, length) => {
      passages(stretches, span(start, start + length)).forEach((cuts, index) => {
        const { start: from, text } = stretches[index]!
        expect(cuts.map((passage) => passage.text).join('')).toBe(text)
        const marked = cuts.filter((passage) => passage.marked).map((passage) => passage.text)
        const inside = text.slice(Math.max(start - from, 0), Math.max(start + length - from, 0))
        expect(marked.join('')).toBe(inside)
      })
    }),
  )
})
