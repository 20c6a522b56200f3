import { distrust } from '../../../../cloudfunctions/sync/removed/distrust'

test.each([
  ['nothing missing is believed', { listed: 20, before: 20, missing: 0 }, null],
  ['one of few missing is believed', { listed: 2, before: 3, missing: 1 }, null],
  ['three of twenty missing are believed', { listed: 17, before: 20, missing: 3 }, null],
  ['four of forty missing are believed', { listed: 36, before: 40, missing: 4 }, null],
  ['four of twelve missing are too many', { listed: 8, before: 12, missing: 4 }, 'too-many'],
  ['a list of half its length is believed', { listed: 10, before: 20, missing: 0 }, null],
  ['a list of less than half its length has shrunken', { listed: 9, before: 20, missing: 1 }, 'shrunken'],
  ['a list of which no earlier run is known is believed', { listed: 3, before: 0, missing: 1 }, null],
])('%s', (_name, shown, expected) => {
  expect(distrust(shown)).toBe(expected)
})
