import { fails, updates, type Case } from '../case'

const deep = { v: { x: 1, y: { z: 1 } } }

/** Objects within documents: an update merges, `_.set` and `set` replace. */
export const nested: Case[] = [
  ...updates([
    ['an object in an update changes its own fields only', deep, { v: { x: 2 } }, { v: { x: 2, y: { z: 1 } } }],
    ['an object in an update reaches any depth', deep, { v: { y: { w: 2 } } }, { v: { x: 1, y: { z: 1, w: 2 } } }],
    ['a dotted name reaches a field', deep, { 'v.y.z': 5 }, { v: { x: 1, y: { z: 5 } } }],
    ['a dotted name makes what is missing on the way', {}, { 'v.y.z': 5 }, { v: { y: { z: 5 } } }],
    ['_.set replaces the whole object', deep, (_) => ({ v: _.set({ x: 2 }) }), { v: { x: 2 } }],
    ['_.set of an empty object empties it', deep, (_) => ({ v: _.set({}) }), { v: {} }],
    [
      '_.set within an object replaces the inner one',
      deep,
      (_) => ({ v: { y: _.set({ n: 1 }) } }),
      { v: { x: 1, y: { n: 1 } } },
    ],
    [
      'operators act within objects',
      deep,
      (_) => ({ v: { x: _.inc(1), y: { z: _.remove() } } }),
      { v: { x: 2, y: {} } },
    ],
    ['a list in an update replaces the list', { v: [1, 2] }, { v: [3] }, { v: [3] }],
    [
      'an object below null is refused',
      { v: null },
      { v: { x: 1 } },
      fails(-502001, /Cannot create field 'x' in element \{"v":null\}/),
    ],
    ['_.set makes an object where null was', { v: null }, (_) => ({ v: _.set({ x: 1 }) }), { v: { x: 1 } }],
    ['an object below text is refused', { v: 'text' }, { v: { x: 1 } }, fails(-502001, /Cannot create field 'x'/)],
    [
      'a field of a list that is no place is refused',
      { v: [1] },
      { 'v.x': 1 },
      fails(-502001, /Cannot create field 'x'/),
    ],
    ['a place in a list may be set', { v: [1, 2] }, { 'v.1': 9 }, { v: [1, 9] }],
    ['a place behind the end fills with null', { v: [1] }, { 'v.3': 9 }, { v: [1, null, null, 9] }],
    [
      'a field of an object in a list may be set by place',
      { v: [{ x: 1 }, { x: 2 }] },
      { 'v.1.x': 9 },
      { v: [{ x: 1 }, { x: 9 }] },
    ],
    ['inc by place', { v: [1, 2] }, (_) => ({ 'v.0': _.inc(5) }), { v: [6, 2] }],
    [
      'push into a list within an object',
      { v: { list: [1] } },
      (_) => ({ v: { list: _.push([2]) } }),
      { v: { list: [1, 2] } },
    ],
    ['remove of a place leaves null', { v: [1, 2] }, (_) => ({ 'v.0': _.remove() }), { v: [null, 2] }],
    [
      'rename within an object needs the whole path',
      { v: { x: 1 } },
      (_) => ({ 'v.x': _.rename('v.y') }),
      { v: { y: 1 } },
    ],
    [
      'an empty object in an update is not seen by the SDK',
      { v: { x: 1 }, w: 1 },
      { v: {}, w: 2 },
      { v: { x: 1 }, w: 2 },
    ],
  ]),
  {
    name: 'set replaces the whole document',
    given: { a: { v: 1, w: { x: 1 } } },
    when: async (target) => {
      const { stats } = await target.doc('a').set({ data: target.own({ w: { y: 2 } }) })
      return [stats, await target.read('a')]
    },
    then: [{ updated: 1, created: 0 }, { w: { y: 2 } }],
  },
  {
    name: 'set makes a document that is missing',
    when: async (target) => {
      const { stats } = await target.doc('a').set({ data: target.own({ v: 1 }) })
      return [stats, await target.read('a')]
    },
    then: [{ updated: 0, created: 1 }, { v: 1 }],
  },
  {
    name: 'update makes no document',
    when: async (target) => [(await target.doc('a').update({ data: { v: 1 } })).stats.updated, await target.read('a')],
    then: [0, null],
  },
  {
    name: 'set takes no operators',
    when: (target) => target.doc('a').set({ data: { v: target._.inc(1) } }),
    then: fails(-502001, /operator/),
  },
  {
    name: 'set takes no _id',
    when: (target) => target.doc('a').set({ data: { _id: 'other', v: 1 } }),
    then: fails(-501007, /_id/),
  },
  {
    name: 'set of nothing is refused by the SDK',
    when: (target) => target.doc('a').set({ data: {} }),
    then: fails(-1, /data/),
  },
]
