import { fails, type Case } from '../case'
import { COLLECTION } from '../target'

const ten = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`d${n}`, { n, v: { x: n, y: n }, w: 1 }]))
const many = async (target: Parameters<Case['when']>[0], count: number) => {
  const rows = Array.from({ length: count }, (_, n) => target.own({ _id: target.id(String(n)), n }))
  for (let from = 0; from < count; from += 500) await target.all.add({ data: rows.slice(from, from + 500) as never })
}

/** Limits, skips and chosen fields. */
export const paging: Case[] = [
  {
    name: 'limit and skip cut a page',
    given: ten,
    when: async (target) => (await target.where({}).orderBy('n', 'asc').skip(3).limit(2).get()).data.map(({ n }) => n),
    then: [3, 4],
  },
  {
    name: 'skip beyond the end answers nothing',
    given: ten,
    when: async (target) => (await target.where({}).orderBy('n', 'asc').skip(20).get()).data,
    then: [],
  },
  {
    name: 'pages by a range have no gap and nothing twice',
    given: ten,
    when: async (target) => {
      const seen: unknown[] = []
      for (let last = -1; ;) {
        const page = await target
          .where({ n: target._.gt(last) })
          .orderBy('n', 'asc')
          .limit(3)
          .get()
        if (!page.data.length) return seen
        seen.push(...page.data.map(({ n }) => n))
        last = Number(seen[seen.length - 1])
      }
    },
    then: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  },
  {
    name: 'without a limit 100 documents are answered',
    when: async (target) => {
      await many(target, 120)
      return (await target.where({}).get()).data.length
    },
    then: 100,
  },
  {
    name: 'a limit over 1000 is cut to 1000 by the SDK',
    when: async (target) => {
      await many(target, 1010)
      return (await target.where({}).limit(5000).get()).data.length
    },
    then: 1000,
  },
  {
    name: 'count counts beyond every limit',
    when: async (target) => {
      await many(target, 1010)
      return (await target.where({}).count()).total
    },
    then: 1010,
  },
  {
    name: 'count counts what meets a condition',
    given: ten,
    when: async (target) => (await target.where({ n: target._.gte(7) }).count()).total,
    then: 3,
  },
  {
    name: 'chosen fields come with _id',
    given: { a: { n: 1, v: 2 } },
    when: async (target) => {
      const [row] = (await target.where({}).field({ n: true }).get()).data
      return { ...row, _id: target.short(row?._id) }
    },
    then: { _id: 'a', n: 1 },
  },
  {
    name: '_id may be left out of chosen fields',
    given: { a: { n: 1, v: 2 } },
    when: async (target) => (await target.where({}).field({ n: true, _id: false }).get()).data,
    then: [{ n: 1 }],
  },
  {
    name: 'fields may be left out instead',
    given: { a: { n: 1, v: 2 } },
    when: async (target) => (await target.where({}).field({ v: false, g: false, _id: false }).get()).data,
    then: [{ n: 1 }],
  },
  {
    name: 'a dotted field may be chosen',
    given: { a: { v: { x: 1, y: 2 } } },
    when: async (target) => (await target.where({}).field({ 'v.x': true, _id: false }).get()).data,
    then: [{ v: { x: 1 } }],
  },
  {
    name: 'a chosen field that is missing is missing in the answer',
    given: { a: { n: 1 } },
    when: async (target) => (await target.where({}).field({ v: true, _id: false }).get()).data,
    then: [{}],
  },
  {
    name: 'a dotted field of a list of objects is chosen in each',
    given: { a: { v: [{ x: 1, y: 1 }, { x: 2 }] } },
    when: async (target) => (await target.where({}).field({ 'v.x': true, _id: false }).get()).data,
    then: [{ v: [{ x: 1 }, { x: 2 }] }],
  },
  {
    name: 'several fields of one object are chosen together',
    given: { a: { v: { x: 1, y: 2, z: 3 }, w: 1 } },
    when: async (target) => (await target.where({}).field({ 'v.z': true, 'v.x': true, _id: false }).get()).data,
    then: [{ v: { x: 1, z: 3 } }],
  },
  {
    name: 'a dotted field may be left out',
    given: { a: { v: { x: 1, y: 2 } } },
    when: async (target) => (await target.where({}).field({ 'v.x': false, g: false, _id: false }).get()).data,
    then: [{ v: { y: 2 } }],
  },
  {
    name: 'scalars in a list are left out where fields of its objects are chosen',
    given: { a: { v: [1, { x: 1 }, 'text'] } },
    when: async (target) => (await target.where({}).field({ 'v.x': true, _id: false }).get()).data,
    then: [{ v: [{ x: 1 }] }],
  },
  {
    name: 'choosing and leaving out at once is refused',
    given: { a: { n: 1, v: 1 } },
    when: (target) => target.where({}).field({ n: true, v: false }).get(),
    then: fails(-502001, /./),
  },
  {
    name: 'a document by _id may be cut to fields',
    given: { a: { n: 1, v: 2 } },
    when: async (target) =>
      (await target.db.collection(COLLECTION).doc(target.id('a')).field({ n: true, _id: false }).get()).data,
    then: { n: 1 },
  },
]
