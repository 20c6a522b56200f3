import { fails, type Case } from '../case'
import type { Target } from '../target'

const megabyte = 'x'.repeat(1024 * 1024)

/** One failure on request, then the call. */
const failing = (
  name: string,
  fault: Parameters<NonNullable<Target['emulator']>['failNext']>[1],
  then: unknown,
): Case => ({
  name,
  given: { a: { v: 1 } },
  when: (target) => {
    target.emulator?.failNext('database.modifyDocument', fault)
    return target.doc('a').update({ data: { v: 2 } })
  },
  then,
  needs: 'faults',
})

/** What a function sees of what goes wrong. */
export const errors: Case[] = [
  {
    name: 'the same _id twice is -502001 with E11000 in its text',
    given: { a: { v: 1 } },
    when: (target) => target.add('a', { v: 2 }),
    then: fails(-502001, /E11000 duplicate key/),
  },
  {
    name: 'the same _id twice changes nothing',
    given: { a: { v: 1 } },
    when: async (target) => {
      await target.add('a', { v: 2 }).catch(() => undefined)
      return target.read('a')
    },
    then: { v: 1 },
  },
  {
    name: 'of several documents added at once those before the taken _id stay',
    given: { b: { v: 1 } },
    when: async (target) => {
      const rows = ['a', 'b', 'c'].map((id) => target.own({ _id: target.id(id) }))
      await target.all.add({ data: rows as never }).catch(() => undefined)
      return target.ids({})
    },
    then: ['a', 'b'],
  },
  {
    name: 'a collection that does not exist is -502005 when read',
    when: (target) => target.db.collection('nowhere').where({ _id: 'a' }).get(),
    then: fails(-502005, /not exist/),
  },
  {
    name: 'a collection that does not exist is -502005 when written',
    when: (target) => target.db.collection('nowhere').add({ data: { v: 1 } }),
    then: fails(-502005, /not exist/),
  },
  {
    name: 'a collection that does not exist is -502005 when counted',
    when: (target) => target.db.collection('nowhere').where({ _id: 'a' }).count(),
    then: fails(-502005, /not exist/),
  },
  {
    name: 'a collection that does not exist is -1 when aggregated, with the service’s words',
    when: (target) => target.db.collection('nowhere').aggregate().match({ _id: 'a' }).end(),
    then: fails(-1, /not exist/),
  },
  {
    name: 'a collection that is there cannot be made again',
    when: (target) => target.db.createCollection('conformance'),
    then: fails(-1, /conformance|exist/),
  },
  {
    name: 'a missing document is null where the SDK was told so',
    when: (target) => target.read('none'),
    then: null,
  },
  {
    name: 'a document over 1 MB is refused when added',
    when: (target) => target.add('large', { v: megabyte }),
    then: fails(-502001, /1 MB/),
    needs: 'faults',
  },
  {
    name: 'a document cannot grow over 1 MB',
    given: { a: { v: megabyte.slice(100_000) } },
    when: (target) => target.doc('a').update({ data: { w: megabyte.slice(900_000) } }),
    then: fails(-502001, /1 MB/),
    needs: 'faults',
  },
  {
    name: 'a result over 16 MB is refused',
    when: async (target) => {
      for (let n = 0; n < 18; n += 1) await target.add(String(n), { v: megabyte.slice(70_000) })
      return target.where({}).get()
    },
    then: fails(-502001, /16 MB/),
    needs: 'faults',
  },
  {
    name: 'a query that no index serves is refused, naming its fields',
    when: (target) => target.all.where({ v: 1 }).get(),
    then: fails(-502001, /索引.*v/),
    needs: 'faults',
  },
  {
    name: 'the second field of an index alone serves no query',
    when: (target) => target.all.where({ n: 1 }).get(),
    then: fails(-502001, /索引/),
    needs: 'faults',
  },
  {
    name: 'a pattern alone serves no query',
    when: (target) => target.all.where({ g: /x/ }).get(),
    then: fails(-502001, /索引/),
    needs: 'faults',
  },
  {
    name: 'an exclusion alone serves no query',
    when: (target) => target.all.where({ g: target._.neq('x') }).count(),
    then: fails(-502001, /索引/),
    needs: 'faults',
  },
  {
    name: 'an update that no index serves is refused',
    when: (target) => target.all.where({ v: 1 }).update({ data: { v: 2 } }),
    then: fails(-502001, /索引/),
    needs: 'faults',
  },
  {
    name: 'a list in a field whose index has none is refused',
    when: (target) => target.add('a', { n: [1] }),
    then: fails(-502001, /multikey/),
    needs: 'faults',
  },
  {
    name: 'an object in an indexed field is refused',
    when: (target) => target.add('a', { n: { x: 1 } }),
    then: fails(-502001, /标量/),
    needs: 'faults',
  },
  {
    name: 'a name that begins with a dollar is refused',
    when: (target) => target.add('a', { v: { $x: 1 } }),
    then: fails(-502001, /\$x/),
    needs: 'faults',
  },
  {
    name: 'a name with a dot is refused',
    when: (target) => target.add('a', { 'v.x': 1 }),
    then: fails(-502001, /v\.x/),
    needs: 'faults',
  },
  {
    name: 'geoNear is refused by name',
    when: (target) =>
      target.ids({ v: target._.geoNear({ geometry: new target.db.Geo.Point(120, 30), maxDistance: 1000 }) }),
    then: fails(-502001, /\$nearSphere/),
    needs: 'faults',
  },
  {
    name: 'fields chosen by an operator are refused',
    given: { a: { v: [1, 2] } },
    when: (target) =>
      target
        .where({})
        .field({ v: target._.project.slice(1) })
        .get(),
    then: fails(-502001, /field/),
    needs: 'faults',
  },
  failing('a quota used up is -501003', { code: 'EXCEED_REQUEST_LIMIT' }, fails(-501003, /EXCEED/)),
  failing(
    'too many requests at once is -501004',
    { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' },
    fails(-501004, /EXCEED/),
  ),
  failing('a server that takes too long is -501002', { code: 'SERVER_TIMEOUT' }, fails(-501002, /TIMEOUT/)),
  failing('a refused permission is -502003', { code: 'DATABASE_PERMISSION_DENIED' }, fails(-502003, /DENIED/)),
  failing(
    'a code that the SDK does not know is -501001',
    { code: 'DATABASE_DUPLICATE_WRITE' },
    fails(-501001, /DUPLICATE/),
  ),
  failing('a server that fails is -1', 'server-error', fails(-1, /JSON|500/)),
  failing('an answer that is lost is an error', 'lost-answer', fails(-501001, /hang up|ECONNRESET/)),
  {
    name: 'a write whose answer was lost stands',
    given: { a: { v: 1 } },
    when: async (target) => {
      target.emulator?.failNext('database.modifyDocument', 'lost-answer')
      const failed = await target
        .doc('a')
        .update({ data: { v: 2 } })
        .then(
          () => false,
          () => true,
        )
      return [failed, await target.read('a')]
    },
    then: [true, { v: 2 }],
    needs: 'faults',
  },
]
