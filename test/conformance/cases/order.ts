import type { Case } from '../case'
import type { Row } from '../../support/sdk'

type Order = [field: string, direction: 'asc' | 'desc'][]

const orders = (table: [name: string, given: Case['given'], order: Order, ids: string][]): Case[] =>
  table.map(([name, given, order, ids]) => ({
    name,
    given,
    when: (target) => target.inOrder({}, order),
    then: ids.split(' '),
  }))

const each = (values: { [id: string]: unknown }, field: string): { [id: string]: Row } =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { [field]: value }]))

const scalars = { text: 'a', yes: true, one: 1, date: new Date(0), null: null, no: false, minus: -1, later: 'b' }
const upwards = 'null minus one text later no yes date'
const downwards = upwards.split(' ').reverse().join(' ')

/** null, numbers, text, objects, lists, booleans, dates. */
export const order = [
  ...orders([
    ['kinds have an order, by an index', each(scalars, 'n'), [['n', 'asc']], upwards],
    ['kinds have an order backwards, by an index', each(scalars, 'n'), [['n', 'desc']], downwards],
    ['kinds have an order, without an index', each(scalars, 'v'), [['v', 'asc']], upwards],
    ['kinds have an order backwards, without an index', each(scalars, 'v'), [['v', 'desc']], downwards],
    [
      'an object comes behind text and before booleans',
      each({ a: { x: 1 }, b: 'z', c: false }, 'v'),
      [['v', 'asc']],
      'b a c',
    ],
    ['a missing field sorts as null', { a: { v: 1 }, b: {} }, [['v', 'asc']], 'b a'],
    ['a list sorts upwards by its least element', each({ a: [5, 9], b: [1, 10], c: 3 }, 'v'), [['v', 'asc']], 'b c a'],
    [
      'a list sorts downwards by its greatest element',
      each({ a: [5, 9], b: [1, 10], c: 3 }, 'v'),
      [['v', 'desc']],
      'b a c',
    ],
    ['an empty list sorts before null', each({ a: null, b: [], c: 0 }, 'v'), [['v', 'asc']], 'b a c'],
    [
      'objects are compared field by field',
      each({ a: { x: 2 }, b: { x: 1, y: 9 }, c: { x: 1 } }, 'v'),
      [['v', 'asc']],
      'c b a',
    ],
    [
      'characters beyond the first plane come last, by an index',
      each({ a: '𠮷', b: '～' }, 'n'),
      [['n', 'asc']],
      'b a',
    ],
    [
      'characters beyond the first plane come last, without one',
      each({ a: '𠮷', b: '～' }, 'v'),
      [['v', 'asc']],
      'b a',
    ],
    ['numbers sort as numbers', each({ a: 10, b: 9, c: 1.5 }, 'n'), [['n', 'asc']], 'c b a'],
    [
      'a second key decides among equals',
      { a: { n: 1, v: 1 }, b: { n: 1, v: 2 }, c: { n: 0, v: 0 } },
      [
        ['n', 'asc'],
        ['v', 'desc'],
      ],
      'c b a',
    ],
    [
      'three keys, each its own way',
      { a: { n: 1, v: 1, w: 1 }, b: { n: 1, v: 1, w: 2 }, c: { n: 2, v: 0, w: 0 } },
      [
        ['n', 'desc'],
        ['v', 'asc'],
        ['w', 'desc'],
      ],
      'c b a',
    ],
    ['a dotted field may be the key', { a: { v: { x: 2 } }, b: { v: { x: 1 } } }, [['v.x', 'asc']], 'b a'],
    ['_id may be the key', { b: {}, a: {}, c: {} }, [['_id', 'desc']], 'c b a'],
  ]),
]
