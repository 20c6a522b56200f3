import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { article, call } from '../../support/articles'
import { functionBundles, startCloud } from '../../support/cloud'
import { startSourceServer, type SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

jest.setTimeout(120_000)

const SEED = 20260106
const KILLS_AN_EDITION = 3
const DATA = ['notices', 'noticeTexts', 'noticeRevisions', 'rules', 'regions', 'jobs']
const root = resolve(__dirname, '../../..')
const money = '对符合条件的企业，按设备购置额的10%给予补助，最高不超过500万元。'

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const callOf = (n: number, day: number) => {
  const made = call(`${n}_1`, `2026年3月${day}日`)
  return { ...made, finalContent: `${made.finalContent}${money}` }
}
const EDITIONS = [
  [callOf(1, 20), callOf(2, 21), callOf(3, 22), article('4_1'), article('5_1')],
  [callOf(1, 25), callOf(2, 21), callOf(3, 28), article('4_1', { 标题title: '改了的标题' }), article('6_1')],
]

let server: SourceServer
const folders: string[] = []
beforeAll(async () => {
  server = await startSourceServer()
})
afterAll(async () => {
  await server.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sync-killed-'))
  folders.push(folder)
  return folder
}

let minute = 0
/** A time at which the lease of a killed run is over. */
const nextTime = (): string => {
  minute += 61
  return new Date(Date.UTC(2026, 0, 6, 0, minute)).toISOString().slice(0, 16)
}

type Death = { at: number; moment: 'undone' | 'unacknowledged' }

/** Runs `sync` in a process of its own; how many requests it made, or null where it was killed. */
async function run(dataDir: string, death?: Death): Promise<number | null> {
  const script = join(__dirname, 'killed.ts')
  const args = [dataDir, await functionBundles(), server.url, nextTime(), String(death?.at ?? 0), death?.moment ?? '']
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (part) => (printed += String(part)))
  const signal = await new Promise((done) => child.once('close', (_code, by) => done(by)))
  if (signal === null) return Number(printed)
  expect(signal).toBe('SIGKILL')
  return null
}

async function everything(dataDir: string): Promise<object> {
  const cloud = await startCloud({ dataDir, now: nextTime() })
  const kept = await Promise.all(DATA.map(async (name) => [name, await stored(cloud, name)] as const))
  await cloud.stop()
  // When a text was replaced depends on when the run was; everything else is the text's own.
  return Object.fromEntries(kept.map(([name, rows]) => [name, rows.map(({ replacedAt: _, ...row }) => row)]))
}

test('sync killed at any moment and run again has lost nothing and stored nothing twice', async () => {
  const whole = newFolder()
  const broken = newFolder()
  const next = numbers(SEED)
  for (const edition of EDITIONS) {
    server.say(edition)
    const requests = (await run(whole)) ?? 0
    expect(requests).toBeGreaterThan(10)
    for (let kill = 0; kill < KILLS_AN_EDITION; kill += 1) {
      const death: Death = { at: 1 + next(requests), moment: kill % 2 ? 'undone' : 'unacknowledged' }
      // A run after a kill has less to do, so it may end before its time to die: then nothing is left.
      await run(broken, death)
    }
    expect(await run(broken)).not.toBeNull()
    expect([edition === EDITIONS[1], await everything(broken)]).toEqual([
      edition === EDITIONS[1],
      await everything(whole),
    ])
  }
  const { notices, noticeRevisions } = (await everything(broken)) as { [name: string]: object[] }
  expect([notices?.length, noticeRevisions?.length]).toEqual([6, 3])
})
