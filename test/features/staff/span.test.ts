import { DIGEST_MAX } from '@/contract/digests'
import { preselected, requestOf, toggled } from '@/features/staff/digest/span'
import { card, deadline, NOW } from '../../support/client/notices'
import { on } from '../../support/window'

const closing = (id: string, closes: string) => card({ id, deadline: deadline({ closes: on(closes) }) })

test.each([
  ['within7', '', null, { closesWithinDays: 7, sort: 'deadline', limit: 50 }],
  ['within15', '', '320100', { closesWithinDays: 15, sort: 'deadline', region: '320100', limit: 50 }],
  ['week', '', null, { publishedWithinDays: 7, sort: 'newest', limit: 50 }],
  ['within7', '技改', null, { q: '技改', limit: 50 }],
] as const)('%s with the search “%s” at %s', (span, q, region, request) =>
  expect(requestOf(span, q, region)).toEqual(request),
)

describe('what is chosen at first', () => {
  it.each([
    ['unsure', card({ deadline: deadline({ certainty: 'unsure' }) })],
    ['past', closing('n', '2025-12-19')],
    ['ended by staff', card({ ended: 'exhausted' })],
    ['without a date', card({ deadline: null })],
    ['open all year', card({ deadline: deadline({ closes: null, rolling: true }) })],
    ['still to open', card({ deadline: deadline({ opens: on('2025-12-22') }) })],
  ])('leaves out what is %s', (_, each) => expect(preselected([each], NOW)).toEqual([]))

  it('takes what is sure, no more than a chat reads', () => {
    const many = Array.from({ length: 14 }, (_, i) => closing(`n${String(i)}`, '2025-12-23'))
    expect(preselected(many, NOW)).toEqual(many.slice(0, 10))
  })
})

test('a second tap lets a notice go, and a full list takes nothing more', () => {
  const full = Array.from({ length: DIGEST_MAX }, (_, i) => card({ id: `n${String(i)}` }))
  expect(toggled([], card())).toEqual([card()])
  expect(toggled([card()], card())).toEqual([])
  expect(toggled(full, card({ id: 'more' }))).toEqual(full)
  expect(toggled(full, card({ id: 'n0' }))).toHaveLength(DIGEST_MAX - 1)
})
