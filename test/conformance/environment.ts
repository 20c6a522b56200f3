import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sdk from 'wx-server-sdk'
import { startEmulator, type Emulator } from '../../cloudfunctions/_emulator'
import type { Cloud, Db } from '../support/sdk'
import { reachEmulator } from '../support/sdkEnvironment'
import { COLLECTION, Target } from './target'

export type Environment = {
  live: boolean
  /** The surroundings of one case. */
  target(number: number): Target
  stop(): Promise<void>
}

type Init = { init(settings: object): void; database(settings: object): Db } & Cloud

const cloud = sdk as unknown as Init

const script = { timeoutSeconds: 10, memoryMb: 128, timer: null, openapi: [], clientCallable: false, instances: 2 }

const up = (name: string) => ({ name, direction: 1 as const })

/** The fields of cases: `n` has an index, `tags` has one of its elements, `v` and every other field have none. */
const INDEXES = [
  { name: 'g_n', fields: [up('g'), up('n')] },
  { name: 'g_tags', fields: [up('g'), up('tags')], multikey: 'tags' },
]

async function emulated(): Promise<Environment> {
  const dataDir = mkdtempSync(join(tmpdir(), 'conformance-'))
  const emulator = await startEmulator({
    port: 0,
    dataDir,
    functionsDir: resolve(__dirname, '../fixtures/functions'),
    functions: { script, rude: { ...script, timeoutSeconds: 1 } },
    collections: [
      { name: COLLECTION, indexes: INDEXES },
      { name: 'sources', indexes: [] },
    ],
    ...{ webRoot: null, templates: [], pages: [], sources: [], seed: {} },
    now: '2026-01-30T09:00',
    log: () => undefined,
  })
  reachEmulator(emulator.url)
  // The SDK forgets to end its warnings of slow requests where one fails.
  process.env.SILENCE = 'true'
  cloud.init({ env: 'huiqi-local' })
  const stop = async () => {
    await emulator.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return environment(emulator, stop)
}

/** A real environment; its collection must have the indexes above, and be empty of what else may be dear. */
async function live(env: string): Promise<Environment> {
  cloud.init({ env, secretId: process.env.HUIQI_LIVE_SECRET_ID, secretKey: process.env.HUIQI_LIVE_SECRET_KEY })
  const made = environment(null, () => Promise.resolve())
  await made
    .target(0)
    .db.createCollection(COLLECTION)
    .catch(() => undefined)
  return made
}

function environment(emulator: Emulator | null, stop: () => Promise<void>): Environment {
  const db = cloud.database({ throwOnNotFound: false })
  const run = emulator ? 'c' : `r${Date.now().toString(36)}`
  return { live: !emulator, target: (number) => new Target(cloud, db, `${run}${number}`, emulator), stop }
}

/** The emulator, or the live environment that HUIQI_LIVE_ENV names. */
export const startEnvironment = (): Promise<Environment> =>
  process.env.HUIQI_LIVE_ENV ? live(process.env.HUIQI_LIVE_ENV) : emulated()
