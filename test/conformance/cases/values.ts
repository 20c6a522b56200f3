import type { Case } from '../case'

const roundTrips = (table: [name: string, value: unknown][]): Case[] =>
  table.map(([name, value]) => ({
    name,
    given: { a: { v: value } },
    when: async (target) => (await target.read('a'))?.v,
    then: value,
  }))

/** What is stored comes back as it was: the wire is canonical EJSON. */
export const values: Case[] = [
  ...roundTrips([
    ['a date comes back as a date', new Date('2026-01-30T09:00:00.123Z')],
    ['a date before 1970 comes back', new Date(-1)],
    ['a date far away comes back', new Date('9999-12-31T15:59:59.999Z')],
    ['a date in a list of objects comes back', [{ at: new Date(5) }]],
    ['the largest safe whole number comes back', Number.MAX_SAFE_INTEGER],
    ['a whole number beyond 32 bits comes back', 2 ** 31],
    ['the least safe whole number comes back', Number.MIN_SAFE_INTEGER],
    ['a fraction comes back', 0.1],
    ['a number beyond 64 bits comes back', 1e300],
    ['infinity comes back', -Infinity],
    ['an empty string comes back', ''],
    ['an empty list comes back', []],
    ['an empty object comes back', {}],
    ['null in a list comes back', [null, 1]],
    ['Chinese text and names come back', { 截止日期: '申报截止：2026年1月30日', 金额: '1000万元' }],
    ['characters beyond the first plane come back', '𠮷野家😀'],
    ['line ends, tabs and zero characters come back', 'a\r\n\tb\u0000c'],
    ['a text that looks like EJSON comes back as text', '{"$date":0}'],
    ['names with spaces and quotes come back', { 'a b': 1, 'c"d': 2 }],
    ['a name with a dollar inside comes back', { us$: 1 }],
    ['a list within a list comes back', [[1, [2]], []]],
    ['an object of ten levels comes back', { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: 1 } } } } } } } } } }],
  ]),
  {
    name: 'fields keep their order',
    given: { a: { z: 1, y: 2, x: 3 } },
    when: async (target) => Object.keys((await target.read('a')) ?? {}),
    then: ['z', 'y', 'x'],
  },
  {
    name: 'undefined fields are not stored',
    given: { a: { v: undefined, w: 1 } },
    when: (target) => target.read('a'),
    then: { w: 1 },
  },
  {
    name: '_id may be Chinese',
    when: async (target) => {
      await target.add('通知', { v: 1 })
      return target.read('通知')
    },
    then: { v: 1 },
  },
  {
    name: '_id may hold colons and slashes',
    when: async (target) => {
      await target.add('openid:notice/1', { v: 1 })
      return target.read('openid:notice/1')
    },
    then: { v: 1 },
  },
  {
    name: '_id may be a number, which is not its text',
    when: async (target) => {
      const id = 7_000_000 + Math.floor(Number(process.pid))
      await target.all.add({ data: { _id: id, ...target.own({ v: 1 }) } })
      const text = (await target.all.doc(String(id)).get()).data
      return [typeof (await target.all.doc(id).get()).data?._id, text]
    },
    then: ['number', null],
  },
  {
    name: 'an added document without _id gets one of 32 characters',
    when: async (target) => /^[0-9a-f]{32}$/.test((await target.all.add({ data: target.own({}) }))._id),
    then: true,
  },
  {
    name: 'the server date is a date of now',
    when: async (target) => {
      await target.add('a', { v: target.db.serverDate() })
      const near = ((await target.read('a'))?.v as Date).getTime() - new Date('2026-01-30T01:00:00Z').getTime()
      return near >= 0 && near < 3_600_000
    },
    then: true,
    needs: 'clock',
  },
  {
    name: 'the server date may be moved by milliseconds',
    when: async (target) => {
      await target.add('a', { v: target.db.serverDate(), w: target.db.serverDate({ offset: 60_000 }) })
      const { v, w } = (await target.read('a')) as { v: Date; w: Date }
      return w.getTime() - v.getTime()
    },
    then: 60_000,
  },
  {
    name: 'the server date may be set by an update, deep inside',
    given: { a: { v: { x: 1 } } },
    when: async (target) => {
      await target.doc('a').update({ data: { v: { at: target.db.serverDate() } } })
      const { at, x } = (await target.read('a'))?.v as { at: Date; x: number }
      return [at instanceof Date, x]
    },
    then: [true, 1],
  },
]
