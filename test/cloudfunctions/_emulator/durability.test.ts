import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startEmulator, type Emulator } from '../../../cloudfunctions/_emulator'
import { fixtureOptions } from './fixture'

jest.setTimeout(60_000)

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

/** Eight writers at once until the address is gone; the ids that were acknowledged. */
async function writeUntilGone(url: string, run: number): Promise<string[]> {
  const acknowledged: string[] = []
  const writer = async (who: number) => {
    for (let n = 0; ; n += 1) {
      const answer = await insert(url, `${run}-${who}-${n}`).catch(() => null)
      if (!answer) return
      acknowledged.push(...(answer.data?.insertedIds ?? []))
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, who) => writer(who)))
  return acknowledged
}

describe('an emulator killed while it writes', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'killed-'))
  const acknowledged: string[] = []
  let emulator: Emulator | null = null

  afterAll(async () => {
    await emulator?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('has every acknowledged document, in its indexes too, after it starts again', async () => {
    for (const run of [1, 2, 3]) {
      const { child, url } = await startChild(dataDir)
      setTimeout(() => child.kill('SIGKILL'), 400)
      acknowledged.push(...(await writeUntilGone(url, run)))
    }
    emulator = await startEmulator(fixtureOptions(dataDir))
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
    const outcome = (await emulator.invoke('script', { script })) as {
      result: { value: { kind: string[]; terms: string[]; total: number } }
    }
    const { kind, terms, total } = outcome.result.value
    expect(acknowledged.length).toBeGreaterThan(100)
    const stored = new Set(kind)
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
    expect(terms).toEqual(kind)
    expect(total).toBe(kind.length)
  })

  test('stops within a second and lets go of its port', async () => {
    const began = Date.now()
    const { url } = emulator as Emulator
    await emulator?.stop()
    emulator = null
    expect(Date.now() - began).toBeLessThan(1000)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
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
