import type { Cloud, Db } from '../../support/sdk'

type Call = (db: Db, cloud: Cloud) => Promise<unknown>

const WORDS = { 1: '申报' }
const at = new Date(Date.UTC(2026, 0, 30, 1))

/** Every call of the SDK that functions may make, by topic; what it posts is recorded in test/fixtures/wire. */
export const calls: { [topic: string]: { [name: string]: Call } } = {
  documents: {
    add: (db) =>
      db.collection('c').add({ data: { _id: 'a', n: 1, long: 2 ** 40, half: 0.5, at, list: [null, '申报', true] } }),
    'add without _id': (db) =>
      db.collection('c').add({ data: { when: db.serverDate(), later: db.serverDate({ offset: 5 }) } }),
    'add several': (db) => db.collection('c').add({ data: [{ n: 1 }, { n: 2 }] as never }),
    get: (db) => db.collection('c').doc('a').get(),
    'get with fields': (db) => db.collection('c').doc('a').field({ n: true, _id: false }).get(),
    set: (db) =>
      db
        .collection('c')
        .doc('a')
        .set({ data: { nested: { x: 1 }, words: WORDS } }),
    update: (db) =>
      db
        .collection('c')
        .doc('a')
        .update({ data: { nested: { x: 1, y: { z: 2 } }, at } }),
    remove: (db) => db.collection('c').doc('a').remove(),
    createCollection: (db) => db.createCollection('c'),
  },
  queries: {
    plain: (db) =>
      db
        .collection('c')
        .where({ kind: 'call', place: { code: 3 } })
        .get(),
    'limit, skip, order, fields': (db) =>
      db
        .collection('c')
        .where({ n: 1 })
        .orderBy('a', 'asc')
        .orderBy('b', 'desc')
        .skip(20)
        .limit(5000)
        .field({ a: true })
        .get(),
    comparisons: (db) => {
      const { eq, neq, gt, gte, lt, lte } = db.command
      return db
        .collection('c')
        .where({ a: eq(1), b: neq(null), c: gt(1), d: gte(at), e: lt(5), f: lte('z') })
        .get()
    },
    lists: (db) => {
      const { in: any, nin, all, size, elemMatch } = db.command
      return db
        .collection('c')
        .where({ a: any([1, 2]), b: nin(['x']), c: all(['x', 'y']), d: size(2), e: elemMatch({ x: gtOf(db) }) })
        .get()
    },
    exists: (db) =>
      db
        .collection('c')
        .where({ a: db.command.exists(false) })
        .get(),
    mod: (db) =>
      db
        .collection('c')
        .where({ a: db.command.mod(10, 1) })
        .get(),
    'a range of one field': (db) =>
      db
        .collection('c')
        .where({ a: db.command.and([db.command.gt(1), db.command.lt(5)]) })
        .get(),
    'or of one field': (db) =>
      db
        .collection('c')
        .where({ a: db.command.or([db.command.eq(1), db.command.eq(2)]) })
        .get(),
    'or of conditions': (db) =>
      db
        .collection('c')
        .where(db.command.or([{ a: 1 }, { b: db.command.gt(2) }]))
        .get(),
    nor: (db) =>
      db
        .collection('c')
        .where(db.command.nor([{ a: 1 }, { b: 2 }]))
        .get(),
    not: (db) =>
      db
        .collection('c')
        .where({ a: db.command.not(db.command.gt(2)) })
        .get(),
    'a pattern': (db) =>
      db
        .collection('c')
        .where({ a: /^申报/i, b: db.RegExp({ regexp: 'x', options: 'm' }) })
        .get(),
    count: (db) => db.collection('c').where({ a: 1 }).count(),
    'update where': (db) =>
      db
        .collection('c')
        .where({ state: 'free' })
        .update({ data: { state: 'taken' } }),
    'update one': (db) =>
      db
        .collection('c')
        .where({ state: 'free' })
        .update({ data: { state: 'taken' }, multi: false }),
    'remove where': (db) => db.collection('c').where({ state: 'old' }).remove(),
  },
  updates: {
    numbers: (db) => {
      const { inc, mul, min, max } = db.command
      return db
        .collection('c')
        .doc('a')
        .update({ data: { a: inc(1), b: mul(2), c: min(3), d: max(4) } })
    },
    fields: (db) => {
      const { set, remove, rename } = db.command
      return db
        .collection('c')
        .doc('a')
        .update({ data: { a: set({ x: 1 }), b: remove(), c: rename('d') } })
    },
    'lists, adding': (db) => {
      const { push, unshift, addToSet } = db.command
      const data = {
        a: push([1, 2]),
        b: push({ each: [1], position: 0, sort: 1, slice: 5 }),
        c: unshift([0]),
        d: addToSet('x'),
      }
      return db.collection('c').doc('a').update({ data })
    },
    'lists, taking': (db) => {
      const { pop, shift, pull, pullAll } = db.command
      return db
        .collection('c')
        .doc('a')
        .update({ data: { a: pop(), b: shift(), c: pull(gtOf(db)), d: pullAll([1, 2]) } })
    },
    'within objects': (db) =>
      db
        .collection('c')
        .doc('a')
        .update({ data: { deep: { n: db.command.inc(1) }, 'dotted.n': 1 } }),
  },
  aggregations: {
    stages: (db) =>
      db
        .collection('c')
        .aggregate()
        .match({ n: db.command.gte(2), at })
        .unwind('$tags')
        .group({ _id: '$kind', n: { $sum: 1 } })
        .project({ _id: 0, n: 1 })
        .sort({ n: -1 })
        .skip(1)
        .limit(5)
        .count('total')
        .end(),
    'operators of the SDK': (db) =>
      db
        .collection('c')
        .aggregate()
        .group({ _id: null, n: db.command.aggregate.sum?.('$n') })
        .end(),
  },
  transactions: {
    'started, used, committed': async (db) => {
      const transaction = await db.startTransaction()
      const doc = transaction.collection('c').doc('a')
      await doc.get()
      await doc.set({ data: { n: 1 } })
      await doc.update({ data: { n: db.command.inc(1) } })
      await doc.remove()
      await transaction.collection('c').add({ data: { _id: 'b' } })
      await transaction.commit()
    },
    'rolled back': async (db) => (await db.startTransaction()).rollback(),
  },
  files: {
    uploadFile: (_db, cloud) =>
      cloud.uploadFile({ cloudPath: 'posters/海报.png', fileContent: Buffer.from('picture') }),
    getTempFileURL: (_db, cloud) =>
      cloud.getTempFileURL({ fileList: ['cloud://e/a.png', { fileID: 'cloud://e/b.png', maxAge: 60 }] }),
    downloadFile: (_db, cloud) => cloud.downloadFile({ fileID: 'cloud://e/a.png' }),
    deleteFile: (_db, cloud) => cloud.deleteFile({ fileList: ['cloud://e/a.png'] }),
  },
  functions: {
    callFunction: (_db, cloud) => cloud.callFunction({ name: 'other', data: { words: '申报', n: 1 } }),
  },
  openapi: {
    'subscribeMessage.send': (_db, cloud) =>
      cloud.openapi.subscribeMessage.send({
        touser: 'reader-1',
        templateId: 'template-1',
        page: 'pages/notice/index?id=a',
        data: { thing1: { value: '设备技改' }, character_string2: { value: '1' } },
        miniprogramState: 'formal',
      }),
  },
}

const gtOf = (db: Db): unknown => db.command.gt(1)
