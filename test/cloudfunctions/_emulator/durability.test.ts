import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startEmulator, type Emulator } from '../../../cloudfunctions/_emulator'
import { fixtureOptions } from './fixture'

/** `npm run durability` kills it fifty times. */
const RUNS = process.env.HUIQI_LONG ? 50 : 3
jest.setTimeout(20_000 * RUNS)

const root = resolve(__dirname, '../../..')

/** Starts the emulator in a process that can be killed; its address, once it answers. */
async function startChild(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'crash.ts'), dataDir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (line) => done(String(line).trim()))
    child.once('exit', (code) => fail(new Error(`the emulator ended with ${code}`)))
  })
  return { child, url }
}

const insert = (url: string, id: string) =>
  fetch(`${url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'database.insertDocument',
      collectionName: 'notices',
      data: [JSON.stringify({ _id: id, kind: 'call', feedKey: id, terms: ['a', 'b'] })],
    }),
  }).then((answer) => answer.json() as Promise<{ data?: { insertedIds: string[] } }>)

/** What writers were told: the ids acknowledged, and those whose write failed for them. */
type Told = { acknowledged: string[]; failed: string[] }

/** Eight writers at once until the emulator is gone; it is killed in the middle of the write of `last`. */
async function writeUntilKilled(dataDir: string, run: number, last: number, told: Told): Promise<void> {
  const { child, url } = await startChild(dataDir)
  const gone = new Promise((done) => child.once('exit', done))
  let written = 0
  const writer = async (who: number) => {
    for (let n = 0; ; n += 1) {
      const id = `${run}-${who}-${n}`
      const answer = insert(url, id).catch(() => null)
      if ((written += 1) === last) child.kill('SIGKILL')
      const ids = (await answer)?.data?.insertedIds
      if (!ids) return void told.failed.push(id)
      told.acknowledged.push(...ids)
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, who) => writer(who)))
  await gone
}

type Found = { kind: string[]; terms: string[]; total: number }

/** Every id by either index, and the count. */
async function storedIds(emulator: Emulator): Promise<Found> {
  const script = `async ({ db }) => {
    const ids = async (condition) => {
      const found = []
      for (let last = ''; ; last = found[found.length - 1]) {
        const { data } = await db.collection('notices').where({ ...condition, feedKey: db.command.gt(last) })
          .orderBy('feedKey', 'asc').limit(1000).field({ _id: true }).get()
        if (!data.length) return found
        found.push(...data.map(({ _id }) => _id))
      }
    }
    return { kind: await ids({ kind: 'call' }), terms: await ids({ terms: 'b' }), total: (await db.collection('notices').count()).total }
  }`
  return ((await emulator.invoke('script', { script })) as { result: { value: Found } }).result.value
}

describe('an emulator killed while eight write', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'killed-'))
  const told: Told = { acknowledged: [], failed: [] }
  let emulator: Emulator | null = null
  let found: Found

  beforeAll(async () => {
    for (let run = 1; run <= RUNS; run += 1) await writeUntilKilled(dataDir, run, 80 + ((run * 37) % 60), told)
    emulator = await startEmulator(fixtureOptions(dataDir))
    found = await storedIds(emulator)
    const stood = told.failed.filter((id) => found.kind.includes(id)).length
    if (process.env.HUIQI_LONG)
      console.log(
        `${RUNS} kills, ${told.acknowledged.length} acknowledged, ${told.failed.length} failed, ${stood} of these stand`,
      )
  })

  afterAll(async () => {
    await emulator?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('has every acknowledged document', () => {
    const stored = new Set(found.kind)
    expect(told.acknowledged.length).toBeGreaterThan(RUNS * 50)
    expect(told.acknowledged.filter((id) => !stored.has(id))).toEqual([])
  })

  test('has in every index what it has', () => {
    expect(found.terms).toEqual(found.kind)
    expect(found.total).toBe(found.kind.length)
  })

  test('has nothing that nobody wrote', () => {
    const written = new Set([...told.acknowledged, ...told.failed])
    expect(found.kind.filter((id) => !written.has(id))).toEqual([])
  })

  test('stops and lets go of its port', async () => {
    const { url } = emulator as Emulator
    await emulator?.stop()
    emulator = null
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })
})

describe('a write that was reported as failed', () => {
  test('may stand: the answer was lost, not the write', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'unanswered-'))
    const emulator = await startEmulator(fixtureOptions(dataDir))
    emulator.failNext('database.insertDocument', 'lost-answer')
    await expect(insert(emulator.url, 'unanswered')).rejects.toThrow()
    expect((await storedIds(emulator)).kind).toEqual(['unanswered'])
    await emulator.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
})

describe('declared indexes that have changed', () => {
  test('are built again over what is stored', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'reindexed-'))
    const options = fixtureOptions(dataDir)
    const seed = { notices: [{ _id: 'a', kind: 'call', place: 3 }] }
    await (await startEmulator({ ...options, seed })).stop()
    const index = { name: 'place', fields: [{ name: 'place', direction: 1 as const }] }
    const emulator = await startEmulator({ ...options, collections: [{ name: 'notices', indexes: [index] }] })
    const script = `async ({ db }) => (await db.collection('notices').where({ place: 3 }).get()).data.length`
    expect(await emulator.invoke('script', { script })).toEqual({ result: { value: 1 } })
    await emulator.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
})
