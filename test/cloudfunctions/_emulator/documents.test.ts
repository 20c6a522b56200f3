import { startFixture, type Fixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture({ now: '2025-12-10T08:00' })
})
afterAll(() => fixture.stop())

describe('documents through the real SDK', () => {
  test('a document is read back as it was added, dates as dates', async () => {
    const { value, error } = await fixture.sdk(async ({ db }) => {
      const added = await db.collection('notices').add({
        data: { _id: 'a', title: '设备技改', nested: { list: [1, 'b', null] }, on: new Date(0), half: 0.5, yes: true },
      })
      const { data } = await db.collection('notices').doc('a').get()
      return { id: added._id, data, isDate: Object.prototype.toString.call((data as { on: Date }).on) }
    })
    expect(error).toBeUndefined()
    expect(value).toMatchObject({
      id: 'a',
      data: { _id: 'a', title: '设备技改', nested: { list: [1, 'b', null] }, half: 0.5, yes: true },
      isDate: '[object Date]',
    })
  })

  test('a document without _id gets one', async () => {
    const { value } = await fixture.sdk(({ db }) => db.collection('runs').add({ data: { one: 1 } }))
    expect(value?._id).toMatch(/^[0-9a-f]{32}$/)
  })

  test('the same _id twice is E11000 and changes nothing', async () => {
    const { error } = await fixture.sdk(async ({ db }) => {
      await db.collection('notices').add({ data: { _id: 'twice', n: 1 } })
      await db.collection('notices').add({ data: { _id: 'twice', n: 2 } })
    })
    expect(error?.errCode).toBe(-502001)
    expect(error?.errMsg).toMatch(/E11000 duplicate key/)
    const kept = await fixture.sdk(({ db }) => db.collection('notices').doc('twice').get())
    expect(kept.value?.data).toMatchObject({ n: 1 })
  })

  test('set puts a document in or replaces it whole', async () => {
    const { value } = await fixture.sdk(async ({ db }) => {
      const put = (data: { [field: string]: number }) => db.collection('runs').doc('s').set({ data })
      const first = await put({ a: 1, b: 1 })
      const second = await put({ a: 2 })
      return { first, second, now: (await db.collection('runs').doc('s').get()).data }
    })
    expect(value?.first).toMatchObject({ stats: { created: 1, updated: 0 } })
    expect(value?.second).toMatchObject({ stats: { created: 0, updated: 1 } })
    expect(value?.now).toEqual({ _id: 's', a: 2 })
  })

  test('update operators do what MongoDB does', async () => {
    const { value, error } = await fixture.sdk(async ({ db, _ }) => {
      const doc = db.collection('runs').doc('u')
      await doc.set({ data: { n: 1, list: ['b'], gone: 1, deep: { x: 1, y: 1 } } })
      const { stats } = await doc.update({
        data: { n: _.inc(2), list: _.push(['c']), gone: _.remove(), deep: { x: 9 }, tags: _.addToSet('t') },
      })
      await doc.update({ data: { list: _.unshift(['a']) } })
      return { stats, data: (await doc.get()).data }
    })
    expect(error).toBeUndefined()
    expect(value?.stats.updated).toBe(1)
    expect(value?.data).toEqual({ _id: 'u', n: 3, list: ['a', 'b', 'c'], deep: { x: 9, y: 1 }, tags: ['t'] })
  })

  test('an update that changes nothing counts nothing', async () => {
    const { value } = await fixture.sdk(async ({ db }) => {
      await db
        .collection('runs')
        .doc('same')
        .set({ data: { a: 1 } })
      return db
        .collection('runs')
        .doc('same')
        .update({ data: { a: 1 } })
    })
    expect(value?.stats.updated).toBe(0)
  })

  test('an update of a wrong type is refused, never silently nothing', async () => {
    const { error } = await fixture.sdk(async ({ db, _ }) => {
      await db
        .collection('runs')
        .doc('text')
        .set({ data: { a: 'text' } })
      return db
        .collection('runs')
        .doc('text')
        .update({ data: { a: _.inc(1) } })
    })
    expect(error?.errMsg).toMatch(/\$inc 的字段 a 不是数字/)
  })

  test('a field cannot be made inside a field that is null', async () => {
    const { error } = await fixture.sdk(async ({ db }) => {
      await db
        .collection('runs')
        .doc('null')
        .set({ data: { region: null } })
      return db
        .collection('runs')
        .doc('null')
        .update({ data: { region: { code: '320100' } } })
    })
    expect(error?.errMsg).toMatch(/Cannot create field 'code' in element \{"region":null\}/)
  })

  test('of many conditional updates of one document exactly one succeeds', async () => {
    await fixture.sdk(({ db }) => db.collection('runs').add({ data: { _id: 'claim', state: 'free' } }))
    const claim = () =>
      fixture.sdk(({ db }) =>
        db
          .collection('runs')
          .where({ _id: 'claim', state: 'free' })
          .update({ data: { state: 'taken' } }),
      )
    const claims = await Promise.all(Array.from({ length: 12 }, claim))
    expect(claims.map(({ value }) => value?.stats.updated).sort()).toEqual([...Array(11).fill(0), 1])
  })

  test('remove counts what it removed', async () => {
    const { value } = await fixture.sdk(async ({ db }) => {
      for (const n of [1, 2, 3]) await db.collection('notices').add({ data: { kind: 'bin', feedKey: n } })
      const removed = await db.collection('notices').where({ kind: 'bin' }).remove()
      return { removed: removed.stats.removed, left: await db.collection('notices').where({ kind: 'bin' }).count() }
    })
    expect(value).toMatchObject({ removed: 3, left: { total: 0 } })
  })

  test('the server date is the emulator’s', async () => {
    const { value } = await fixture.sdk(async ({ db }) => {
      await db
        .collection('runs')
        .doc('d')
        .set({ data: { at: db.serverDate() } })
      return (await db.collection('runs').doc('d').get()).data
    })
    expect((value as { at: string }).at).toMatch(/^2025-12-10T00:0/)
  })

  test('a missing collection is -502005 until it is created', async () => {
    const missing = await fixture.sdk(({ db }) => db.collection('nowhere').add({ data: {} }))
    expect(missing.error?.errCode).toBe(-502005)
    const { value } = await fixture.sdk(async ({ db }) => {
      await db.createCollection('nowhere')
      await db.collection('nowhere').add({ data: { _id: 'x' } })
      return db.collection('nowhere').count()
    })
    expect(value).toMatchObject({ total: 1 })
  })

  test('what is not emulated is refused by name', async () => {
    const near = await fixture.sdk(({ db, _ }) =>
      db
        .collection('notices')
        .where({ kind: 'a', at: _.geoNear({ geometry: new db.Geo.Point(1, 1) }) })
        .get(),
    )
    expect(near.error?.errMsg).toMatch(/\$nearSphere 未模拟/)
  })
})
