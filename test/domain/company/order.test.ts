import { nearness, orderKey } from '@/domain/company'

const ranked = (parts: Partial<Parameters<typeof orderKey>[0]> = {}) =>
  orderKey({
    match: { met: 2, notMet: 0, unknown: 2, of: 4 },
    nearness: 1,
    closes: '2026-02-01T24:00',
    amountYuan: 100_000,
    ...parts,
  })

test.each([
  ['nothing failed before something failed', {}, { match: { met: 3, notMet: 1, unknown: 0, of: 4 } }],
  ['more met first', { match: { met: 3, notMet: 0, unknown: 1, of: 4 } }, {}],
  ['nearer first', { nearness: 0 }, {}],
  ['above before beside', { nearness: 3 }, { nearness: null }],
  ['sooner first', { closes: '2026-01-31T17:00' }, {}],
  ['undated last', {}, { closes: null }],
  ['more money first', { amountYuan: 100_001 }, {}],
  ['some money before none', {}, { amountYuan: null }],
])('%s', (_name, first, second) => {
  expect(ranked(first) < ranked(second)).toBe(true)
})

test.each([
  ['the own district', '320115', 0],
  ['its city', '320100', 1],
  ['its province', '320000', 2],
  ['the country', '100000', 3],
  ['a neighbouring city', '320500', null],
  ['a neighbouring district', '320102', null],
])('%s', (_name, code, steps) => {
  expect(nearness(code, '320115')).toBe(steps)
})
