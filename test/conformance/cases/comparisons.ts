import { queries } from '../case'

const day = (date: string) => new Date(`${date}T00:00:00Z`)
const numbers = { a: { n: -1 }, b: { n: 0 }, c: { n: 1.5 }, d: { n: 10 } }
const kinds = {
  number: { n: 5 },
  text: { n: '5' },
  date: { n: day('2026-01-05') },
  yes: { n: true },
  null: { n: null },
}
const free = { number: { v: 5 }, text: { v: '5' }, date: { v: day('2026-01-05') }, yes: { v: true }, null: { v: null } }

/** Values are compared with values of their own kind. */
export const comparisons = queries([
  ['gt leaves its bound out', numbers, (_) => ({ n: _.gt(0) }), ['c', 'd']],
  ['gte takes its bound in', numbers, (_) => ({ n: _.gte(0) }), ['b', 'c', 'd']],
  ['lt leaves its bound out', numbers, (_) => ({ n: _.lt(1.5) }), ['a', 'b']],
  ['lte takes its bound in', numbers, (_) => ({ n: _.lte(1.5) }), ['a', 'b', 'c']],
  ['two bounds enclose', numbers, (_) => ({ n: _.and([_.gt(-1), _.lt(10)]) }), ['b', 'c']],
  ['neq leaves one value out', numbers, (_) => ({ n: _.neq(10) }), ['a', 'b', 'c']],
  ['in finds any of its values', numbers, (_) => ({ n: _.in([0, 10, 11]) }), ['b', 'd']],
  ['in of none finds nothing', numbers, (_) => ({ n: _.in([]) }), []],
  ['nin of none finds all', numbers, (_) => ({ n: _.nin([]) }), ['a', 'b', 'c', 'd']],
  ['zero and minus zero are equal', { a: { v: -0 }, b: { v: 0 } }, { v: 0 }, ['a', 'b']],
  ['a whole number equals itself with a point', { a: { v: 2.0 } }, { v: 2 }, ['a']],
  ['a number is not its text', free, { v: '5' }, ['text']],
  ['true is not one', { a: { v: 1 }, b: { v: true } }, { v: true }, ['b']],
  ['a range of numbers finds no text, by an index', kinds, (_) => ({ n: _.gt(0) }), ['number']],
  ['a range of numbers finds no text, without one', free, (_) => ({ v: _.gt(0) }), ['number']],
  ['a range of text finds no number, by an index', kinds, (_) => ({ n: _.gte('') }), ['text']],
  ['a range of text finds no number, without one', free, (_) => ({ v: _.gte('') }), ['text']],
  ['a range of dates finds dates only, by an index', kinds, (_) => ({ n: _.lt(day('2027-01-01')) }), ['date']],
  ['a range of dates finds dates only, without one', free, (_) => ({ v: _.lt(day('2027-01-01')) }), ['date']],
  ['a date equals the same instant', free, { v: day('2026-01-05') }, ['date']],
  ['text is compared letter by letter', { a: { n: '10' }, b: { n: '9' } }, (_) => ({ n: _.lt('9') }), ['a']],
  ['upper case comes before lower case', { a: { n: 'B' }, b: { n: 'a' } }, (_) => ({ n: _.lt('a') }), ['a']],
  [
    'Chinese text is compared by its characters’ numbers',
    { a: { n: '一' }, b: { n: '丁' }, c: { n: '龥' } },
    (_) => ({ n: _.gt('一') }),
    ['b', 'c'],
  ],
  [
    'days as text are compared as days',
    { a: { n: '2026-01-30' }, b: { n: '2026-02-01' } },
    (_) => ({ n: _.lte('2026-01-31') }),
    ['a'],
  ],
  [
    'an object equals the same object in a list of values',
    { a: { v: { x: 1, y: 2 } }, b: { v: { x: 1 } } },
    (_) => ({ v: _.in([{ x: 1 }]) }),
    ['b'],
  ],
  [
    'an object in a condition means its fields',
    { a: { v: { x: 1, y: 2 } }, b: { v: { x: 2 } } },
    { v: { x: 1 } },
    ['a'],
  ],
  [
    'eq of an object means the whole object',
    { a: { v: { x: 1, y: 2 } }, b: { v: { x: 1 } } },
    (_) => ({ v: _.eq({ x: 1 }) }),
    ['b'],
  ],
  ['an object’s order of fields counts', { a: { v: { x: 1, y: 2 } } }, (_) => ({ v: _.eq({ y: 2, x: 1 }) }), []],
  ['mod finds a remainder', numbers, (_) => ({ n: _.mod(10, 0) }), ['b', 'd']],
])
