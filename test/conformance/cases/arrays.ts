import { queries } from '../case'

const tagged = { a: { tags: ['x', 'y'] }, b: { tags: ['y', 'z'] }, c: { tags: [] }, d: {}, e: { tags: 'x' } }
const free = { a: { v: [1, 5] }, b: { v: [9] }, c: { v: [] }, d: { v: 5 }, e: {} }
const parts = {
  a: {
    v: [
      { k: 'call', n: 1 },
      { k: 'result', n: 9 },
    ],
  },
  b: { v: [{ k: 'call', n: 9 }] },
  c: { v: [] },
}

/** A list is met by its elements, and by itself. */
export const arrays = queries([
  ['an element finds its list, by an index', tagged, { tags: 'y' }, ['a', 'b']],
  ['a scalar in a field of lists is found too, by an index', tagged, { tags: 'x' }, ['a', 'e']],
  ['in finds lists with any of the values, each once', tagged, (_) => ({ tags: _.in(['x', 'y']) }), ['a', 'b', 'e']],
  ['all finds lists with every value', tagged, (_) => ({ tags: _.all(['x', 'y']) }), ['a']],
  ['all of one value finds a scalar too', tagged, (_) => ({ tags: _.all(['x']) }), ['a', 'e']],
  ['all of none finds nothing', tagged, (_) => ({ tags: _.all([]) }), []],
  ['nin leaves out lists with any of the values', tagged, (_) => ({ tags: _.nin(['x']) }), ['b', 'c', 'd']],
  ['neq leaves out lists that hold the value', tagged, (_) => ({ tags: _.neq('y') }), ['c', 'd', 'e']],
  ['null does not find an empty list', tagged, { tags: null }, ['d']],
  ['size counts elements', tagged, (_) => ({ tags: _.size(2) }), ['a', 'b']],
  ['size of none finds an empty list, no missing field', tagged, (_) => ({ tags: _.size(0) }), ['c']],
  ['size does not find a scalar', tagged, (_) => ({ tags: _.size(1) }), []],
  ['a range is met by any element', free, (_) => ({ v: _.gt(4) }), ['a', 'b', 'd']],
  ['two bounds may be met by two elements', { a: { v: [1, 9] } }, (_) => ({ v: _.and([_.gt(3), _.lt(5)]) }), ['a']],
  [
    'two bounds may be met by two elements, by an index',
    { a: { tags: [1, 9] } },
    (_) => ({ tags: _.and([_.gt(3), _.lt(5)]) }),
    ['a'],
  ],
  [
    'elemMatch wants one element between both bounds',
    { a: { v: [1, 9] }, b: { v: [4] } },
    (_) => ({ v: _.elemMatch({ $gt: 3, $lt: 5 }) }),
    ['b'],
  ],
  ['elemMatch wants one object with both fields', parts, (_) => ({ v: _.elemMatch({ k: 'call', n: 9 }) }), ['b']],
  ['two dotted conditions may be met by two elements', parts, { 'v.k': 'call', 'v.n': 9 }, ['a', 'b']],
  ['a dotted field looks into every element', parts, { 'v.k': 'result' }, ['a']],
  ['a dotted number means the place', parts, { 'v.0.n': 9 }, ['b']],
  ['elemMatch takes operators for fields', parts, (_) => ({ v: _.elemMatch({ n: _.gt(5), k: _.neq('call') }) }), ['a']],
  ['elemMatch finds no scalar', free, (_) => ({ v: _.elemMatch(_.eq(5)) }), ['a']],
  ['a list equals the same list', { a: { v: [1, 2] }, b: { v: [2, 1] }, c: { v: [1, 2, 3] } }, { v: [1, 2] }, ['a']],
  ['a list is found as an element of lists', { a: { v: [[1, 2], 3] }, b: { v: [1, 2, 3] } }, { v: [1, 2] }, ['a']],
  ['in with a list finds the same list', { a: { v: [1, 2] }, b: { v: [1] } }, (_) => ({ v: _.in([[1, 2]]) }), ['a']],
  ['a value is not found in a list within a list', { a: { v: [[1]] } }, { v: 1 }, []],
  ['an object in a condition means its fields, in lists too', parts, { v: { k: 'call', n: 9 } }, ['a', 'b']],
  ['in finds an element that is the same object', parts, (_) => ({ v: _.in([{ k: 'call', n: 9 }]) }), ['b']],
  ['the same element twice finds a document once', { a: { tags: ['x', 'x'] } }, { tags: 'x' }, ['a']],
])
