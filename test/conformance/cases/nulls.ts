import { queries } from '../case'

const some = { null: { v: null }, none: {}, zero: { v: 0 }, empty: { v: '' }, no: { v: false }, list: { v: [] } }

/** MongoDB takes a missing field for null, and nothing else for it. */
export const nulls = queries([
  ['equal to null finds null and missing fields', some, { v: null }, ['none', 'null']],
  ['eq(null) finds null and missing fields', some, (_) => ({ v: _.eq(null) }), ['none', 'null']],
  ['neq(null) leaves out null and missing fields', some, (_) => ({ v: _.neq(null) }), ['empty', 'list', 'no', 'zero']],
  [
    'exists(true) finds a field that is null',
    some,
    (_) => ({ v: _.exists(true) }),
    ['empty', 'list', 'no', 'null', 'zero'],
  ],
  ['exists(false) finds missing fields only', some, (_) => ({ v: _.exists(false) }), ['none']],
  ['in([null]) finds null and missing fields', some, (_) => ({ v: _.in([null]) }), ['none', 'null']],
  ['in([null, 0]) finds either', some, (_) => ({ v: _.in([null, 0]) }), ['none', 'null', 'zero']],
  [
    'nin([null]) leaves out null and missing fields',
    some,
    (_) => ({ v: _.nin([null]) }),
    ['empty', 'list', 'no', 'zero'],
  ],
  [
    'nin of a value finds documents without the field',
    some,
    (_) => ({ v: _.nin([0, '', false]) }),
    ['list', 'none', 'null'],
  ],
  [
    'neq of a value finds documents without the field',
    some,
    (_) => ({ v: _.neq(0) }),
    ['empty', 'list', 'no', 'none', 'null'],
  ],
  ['gte(null) finds null and missing fields', some, (_) => ({ v: _.gte(null) }), ['none', 'null']],
  ['lte(null) finds null and missing fields', some, (_) => ({ v: _.lte(null) }), ['none', 'null']],
  ['gt(null) finds nothing', some, (_) => ({ v: _.gt(null) }), []],
  ['lt(null) finds nothing', some, (_) => ({ v: _.lt(null) }), []],
  ['a range of numbers finds no missing field', some, (_) => ({ v: _.lte(0) }), ['zero']],
  ['an empty string is not null', some, { v: '' }, ['empty']],
  ['false is not null', some, { v: false }, ['no']],
  ['null in a list is found by null', { a: { v: [1, null] }, b: { v: [1] } }, { v: null }, ['a']],
  [
    'a missing field of an object is null',
    { a: { v: { x: null } }, b: { v: {} }, c: {}, d: { v: { x: 1 } } },
    { 'v.x': null },
    ['a', 'b', 'c'],
  ],
  [
    'a field below text is missing',
    { a: { v: 'text' }, b: { v: { x: 1 } } },
    (_) => ({ 'v.x': _.exists(false) }),
    ['a'],
  ],
  ['null by an index finds null and missing fields', { a: { n: null }, b: {}, c: { n: 0 } }, { n: null }, ['a', 'b']],
  [
    'in with null by an index finds missing fields too',
    { a: { n: null }, b: {}, c: { n: 0 }, d: { n: 1 } },
    (_) => ({ n: _.in([null, 1]) }),
    ['a', 'b', 'd'],
  ],
])
