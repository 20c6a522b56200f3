import { startFixture, type Fixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  const notices = Array.from({ length: 30 }, (_, n) => ({
    _id: `n${String(n).padStart(2, '0')}`,
    kind: n % 3 === 0 ? 'call' : 'result',
    feedKey: `2025-12-${String(n + 1).padStart(2, '0')}`,
    terms: [`t${n % 2}`, `t${n % 5}`, 'all'],
    place: { code: n },
  }))
  fixture = await startFixture({ seed: { notices } })
})
afterAll(() => fixture.stop())

const idsOf = (answer: { value?: { data: { [field: string]: unknown }[] } }) => answer.value?.data.map(({ _id }) => _id)

describe('queries served by a declared index', () => {
  test('come back in the order of the index, limited', async () => {
    const found = await fixture.sdk(({ db }) =>
      db.collection('notices').where({ kind: 'call' }).orderBy('feedKey', 'desc').limit(3).get(),
    )
    expect(idsOf(found)).toEqual(['n27', 'n24', 'n21'])
  })

  test('are paged by a range, ties by _id, without a gap', async () => {
    const page = (after: string) =>
      fixture.sdk(
        ({ db, _, args }) =>
          db
            .collection('notices')
            .where({ kind: _.in(['call', 'result']), feedKey: _.lt(args.after) })
            .orderBy('feedKey', 'desc')
            .orderBy('_id', 'desc')
            .limit(7)
            .get(),
        { after },
      )
    const seen: unknown[] = []
    for (let after = '9'; ;) {
      const { value } = await page(after)
      if (!value?.data.length) break
      seen.push(...value.data.map(({ _id }) => _id))
      after = String(value.data[value.data.length - 1]?.feedKey)
    }
    expect(seen).toEqual(Array.from({ length: 30 }, (_, n) => `n${String(29 - n).padStart(2, '0')}`))
  })

  test('find an element of an array, each document once', async () => {
    const found = await fixture.sdk(({ db, _ }) =>
      db
        .collection('notices')
        .where({ terms: _.in(['t4', 'all']) })
        .orderBy('feedKey', 'asc')
        .limit(1000)
        .get(),
    )
    expect(idsOf(found)).toHaveLength(30)
    const both = await fixture.sdk(({ db, _ }) =>
      db
        .collection('notices')
        .where({ terms: _.all(['t1', 't4']) })
        .orderBy('feedKey', 'desc')
        .get(),
    )
    expect(idsOf(both)).toEqual(['n29', 'n19', 'n09'])
  })

  test('let mingo decide what the index cannot', async () => {
    const found = await fixture.sdk(({ db, _ }) =>
      db
        .collection('notices')
        .where({ kind: 'call', place: { code: _.gt(20) }, _id: db.RegExp({ regexp: '[47]$' }) })
        .get(),
    )
    expect(idsOf(found)?.sort()).toEqual(['n24', 'n27'])
  })

  test('are counted, skipped and cut to fields', async () => {
    const { value } = await fixture.sdk(async ({ db }) => ({
      total: (await db.collection('notices').where({ kind: 'call' }).count()).total,
      page: (
        await db
          .collection('notices')
          .where({ kind: 'call' })
          .orderBy('feedKey', 'asc')
          .skip(2)
          .limit(1)
          .field({ kind: true })
          .get()
      ).data,
    }))
    expect(value).toEqual({ total: 10, page: [{ _id: 'n06', kind: 'call' }] })
  })

  test('by _id need no declaration', async () => {
    const found = await fixture.sdk(({ db, _ }) =>
      db
        .collection('notices')
        .where({ _id: _.gt('n27') })
        .orderBy('_id', 'asc')
        .get(),
    )
    expect(idsOf(found)).toEqual(['n28', 'n29'])
  })

  test('may be grouped', async () => {
    const { value } = await fixture.sdk(({ db }) =>
      db
        .collection('notices')
        .aggregate()
        .match({ kind: 'call' })
        .group({ _id: '$kind', n: { $sum: 1 } })
        .end(),
    )
    expect(value?.list).toEqual([{ _id: 'call', n: 10 }])
  })

  test('still answer right after an update moved a document in the index', async () => {
    const { value } = await fixture.sdk(async ({ db }) => {
      await db
        .collection('notices')
        .doc('n00')
        .update({ data: { kind: 'moved', terms: ['new'] } })
      const of = (condition: object) => db.collection('notices').where(condition).count()
      const moved = {
        kind: await of({ kind: 'moved' }),
        term: await of({ terms: 'new' }),
        call: await of({ kind: 'call' }),
      }
      await db
        .collection('notices')
        .doc('n00')
        .update({ data: { kind: 'call', terms: ['t0', 'all'] } })
      return moved
    })
    expect(value).toMatchObject({ kind: { total: 1 }, term: { total: 1 }, call: { total: 9 } })
  })
})

describe('queries no declared index serves', () => {
  test.each([
    ['a field without an index', { place: { code: 3 } }],
    ['the second field of an index alone', { feedKey: '2025-12-01' }],
  ])('%s: refused, naming collection and fields', async (_name, condition) => {
    const { error } = await fixture.sdk(({ db, args }) => db.collection('notices').where(args).get(), condition)
    expect(error?.errCode).toBe(-502001)
    expect(error?.errMsg).toMatch(/集合 notices 的查询没有可用的索引/)
  })

  test('an order that no index covers is taken by hand up to 1000 candidates, then refused', async () => {
    const sort = () =>
      fixture.sdk(({ db }) => db.collection('notices').where({ kind: 'many' }).orderBy('n', 'desc').limit(1).get())
    const add = (from: number, count: number) =>
      fixture.sdk(
        async ({ db, args }) => {
          for (let n = args.from; n < args.from + args.count; n += 1) {
            await db.collection('notices').add({ data: { kind: 'many', feedKey: `x${n}`, n } })
          }
        },
        { from, count },
      )
    await add(0, 500)
    await add(500, 500)
    expect((await sort()).value?.data[0]?.n).toBe(999)
    await add(1000, 1)
    expect((await sort()).error?.errMsg).toMatch(/最多 1000 条/)
  }, 30_000)

  test('a removal without conditions is refused', async () => {
    const { error } = await fixture.sdk(({ db }) => db.collection('notices').where({}).remove())
    expect(error?.errMsg).toMatch(/没有条件/)
  })

  test('an array in a field that is not declared as one is refused', async () => {
    const { error } = await fixture.sdk(({ db }) => db.collection('notices').add({ data: { kind: ['a'] } }))
    expect(error?.errMsg).toMatch(/未把 kind 声明为 multikey/)
  })
})

describe('the wire', () => {
  const post = async (body: object) =>
    (await fetch(`${fixture.emulator.url}/admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((answer) => answer.json())) as { code: string; message: string }

  test('a limit over 1000 is refused', async () => {
    const request = { action: 'database.getDocument', collectionName: 'notices', query: '{"kind":"call"}', limit: 1001 }
    expect(await post(request)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: 'limit 最大 1000：1001' })
  })

  test.each(['database.watchDocument', 'storage.batchCopyFile', 'toString', ''])(
    'the action “%s” is refused by name',
    async (action) => {
      expect(await post({ action })).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining(action) })
    },
  )

  test.each([
    ['a query', { action: 'database.calculateDocument', query: '{"kind":{"$where":"1"}}' }, '$where'],
    [
      'an update',
      { action: 'database.modifyDocument', merge: true, query: '{"_id":"a"}', data: '{"$bit":{}}' },
      '$bit',
    ],
    ['a stage', { action: 'database.aggregateDocuments', stages: [{ stageKey: '$out', stageValue: '{}' }] }, '$out'],
  ])('an unknown operator of %s is refused by name', async (_name, request, operator) => {
    const answer = await post({ collectionName: 'notices', ...request })
    expect(answer).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(operator) })
  })
})
