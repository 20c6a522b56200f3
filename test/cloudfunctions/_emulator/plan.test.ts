import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { find } from 'mingo'
import { Database } from '../../../cloudfunctions/_emulator/store/database'
import type { Document } from '../../../cloudfunctions/_emulator/store/document'
import { normalise } from '../../../cloudfunctions/_emulator/store/normalise'
import { plansFor } from '../../../cloudfunctions/_emulator/store/plan'
import { Store } from '../../../cloudfunctions/_emulator/store/store'

const up = (name: string) => ({ name, direction: 1 as const })
const down = (name: string) => ({ name, direction: -1 as const })

const INDEXES = [
  { name: 'a_b', fields: [up('a'), down('b')] },
  { name: 'tags_b', fields: [up('tags'), up('b')], multikey: 'tags' },
  { name: 'deep', fields: [up('deep.x')] },
]

const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1.5, 2, 'a', 'b', '政'),
  fc.constantFrom(0, 86_400_000, -1).map((instant) => new Date(instant)),
)
const tag = fc.constantFrom('x', 'y', 'z', 1, null)
const document = fc.record(
  { a: scalar, b: scalar, tags: fc.oneof(fc.array(tag, { maxLength: 4 }), tag), deep: fc.record({ x: scalar }) },
  { requiredKeys: [] },
)
const condition = (value: fc.Arbitrary<unknown>) => {
  const bound = value.filter((made) => made !== null)
  return fc.oneof(
    value,
    fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
    fc.record({ $gt: bound }),
    fc.record({ $gte: bound, $lt: bound }),
    fc.record({ $lte: bound, $ne: value }),
  )
}
const held = fc.oneof(tag, fc.record({ $in: fc.array(tag, { minLength: 1, maxLength: 3 }) }))
const all = fc.record({ $all: fc.array(tag, { minLength: 1, maxLength: 2 }) })
const conditions = {
  a: condition(scalar),
  b: condition(scalar),
  tags: fc.oneof(condition(tag), all),
  'deep.x': condition(scalar),
  $and: fc.array(fc.record({ a: condition(scalar), tags: fc.oneof(condition(tag), all) }, { requiredKeys: [] }), {
    minLength: 1,
    maxLength: 3,
  }),
}
const mixed = fc
  .record(conditions, { requiredKeys: [] })
  .filter((made) => 'a' in made || 'tags' in made || 'deep.x' in made)
// Every index alone, too: among many conditions each is chosen rarely.
const query = fc.oneof(
  mixed,
  fc.record({ tags: conditions.tags, b: conditions.b }, { requiredKeys: ['tags'] }),
  fc.record({ a: conditions.a, b: conditions.b }, { requiredKeys: ['a'] }),
  fc.record({ $and: fc.array(fc.record({ tags: held }), { minLength: 2, maxLength: 3 }) }),
)
const order = fc.constantFrom<{ [field: string]: 1 | -1 }>(
  {},
  { b: 1 },
  { b: -1 },
  { a: 1, b: -1 },
  { a: -1, b: 1 },
  { a: 1, b: 1 },
  { a: -1, _id: -1 },
  { _id: -1 },
)

describe('a query by an index', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'plan-'))
  const database = new Database(dataDir)
  const store = new Store(database, [{ name: 'c', indexes: INDEXES }])
  const put = (documents: object[]) => {
    database.run('DELETE FROM "d:c"')
    for (const { name } of INDEXES) database.run(`DELETE FROM "x:c:${name}"`)
    const whole = documents.map((made, n) => ({ ...made, _id: `id-${String(n).padStart(2, '0')}` }))
    database.atomically(() => store.insert('c', whole))
    return whole as Document[]
  }

  afterAll(() => {
    database.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('finds exactly what a look at every document finds', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 12 }), query, order, (documents, asked, sort) => {
        const stored = put(documents)
        const found = store.find('c', { query: asked as Document, order: sort })
        const cursor = find<Document>(stored, normalise(asked as Document))
        const expected = (Object.keys(sort).length ? cursor.sort(sort) : cursor).all()
        expect(found.map(({ _id }) => _id).sort()).toEqual(expected.map(({ _id }) => _id).sort())
        const fields = Object.keys(sort)
        const keys = (list: Document[]) => list.map((one) => fields.map((field) => one[field] ?? null))
        expect(keys(found)).toEqual(keys(expected))
      }),
      { numRuns: 300 },
    )
  })

  test('pages put together are the whole, whatever their size', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 20 }),
        query,
        order,
        fc.integer({ min: 1, max: 7 }),
        (documents, asked, sort, size) => {
          put(documents)
          const search = { query: asked as Document, order: sort }
          const whole = store.find('c', search)
          const pages: Document[] = []
          for (let offset = 0; offset < whole.length; offset += size) {
            pages.push(...store.find('c', { ...search, offset, limit: size }))
          }
          expect(pages).toEqual(whole)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('finds the same after every document was replaced', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(document, document), { maxLength: 8 }), query, (pairs, asked) => {
        put(pairs.map(([before]) => before))
        const after = pairs.map(([, made], n) => ({ ...made, _id: `id-${String(n).padStart(2, '0')}` }))
        for (const { _id, ...data } of after) {
          store.modify('c', { query: { _id }, data, multi: false, merge: false, upsert: true })
        }
        const found = store.find('c', { query: asked as Document })
        expect(found.map(({ _id }) => _id).sort()).toEqual(
          find<Document>(after, normalise(asked as Document))
            .all()
            .map(({ _id }) => _id)
            .sort(),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('an order is covered by an index', () => {
  const index = { name: 'i', fields: [up('a'), down('b'), up('c')] }
  const covered = (query: Document, order: { [field: string]: 1 | -1 }) =>
    plansFor({ name: 'c', indexes: [index] }, query, order).some(({ sorted }) => sorted)

  test.each<[string, Document, { [field: string]: 1 | -1 }, boolean]>([
    ['as declared', { a: 1 }, { b: -1, c: 1 }, true],
    ['all backwards', { a: 1 }, { b: 1, c: -1 }, true],
    ['half backwards', { a: 1 }, { b: -1, c: -1 }, false],
    ['after a fixed field', { a: 1, b: 2 }, { c: -1 }, true],
    ['with a gap', { a: 1 }, { c: 1 }, false],
    ['after a range', { a: { $gt: 1 } }, { a: 1, b: -1 }, true],
    ['behind a range', { a: { $gt: 1 } }, { b: -1 }, false],
    ['with _id for ties', { a: 1 }, { b: 1, c: -1, _id: -1 }, true],
    ['without a condition', {}, { a: 1 }, true],
    ['of a field it lacks', { a: 1 }, { d: 1 }, false],
  ])('%s', (_name, query, order, expected) => {
    expect(covered(query, order)).toBe(expected)
  })
})

test('an array that must hold several keys can be looked up by each of them, the others asked for besides', () => {
  const index = { name: 'tags_b', fields: [up('tags'), up('b')], multikey: 'tags' }
  const query = { $and: [{ tags: 'x' }, { tags: { $in: ['y', 'z'] } }, { tags: 1 }] } as unknown as Document
  const plans = plansFor({ name: 'c', indexes: [index] }, query, {})
  expect(plans.map(({ keys, values }) => [keys, values])).toEqual([
    [['x'], ['x', 1, 'y', 'z']],
    [
      ['y', 'z'],
      ['y', 'z', 'x', 1],
    ],
    [[1], [1, 'x', 'y', 'z']],
  ])
})
