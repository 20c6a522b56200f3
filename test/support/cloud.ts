import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startEmulator } from '../../cloudfunctions/_emulator'
import type { Emulator, EmulatorOptions } from '../../cloudfunctions/_emulator'
import { collections } from '../../cloudfunctions/_shared/collections'
import { buildFunctions } from '../../config/build/functions'
import { functions } from '../../config/functions'
import { pages, templates } from '../../config/settings'
import type { Tools } from './sdk'

export type Cloud = {
  emulator: Emulator
  /** A reader's call of the function `api`, over HTTP as from the browser; platform errors are thrown. */
  call(action: string, data: unknown, openid?: string): Promise<unknown>
  /** Runs a function written in the test inside the cloud, with the real SDK. It sees nothing of the test but `args`. */
  inside<T, A>(script: (tools: Tools<A>) => Promise<T>, args?: A): Promise<T>
  /** Stops and starts again on the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export type CloudOptions = Partial<Pick<EmulatorOptions, 'now' | 'sources' | 'seed' | 'log'>>

const SCRIPT = { timeoutSeconds: 20, memoryMb: 128, timer: null, openapi: [], clientCallable: false }

let built: Promise<string> | null = null

/** The functions as they are deployed, bundled once a test file, with one more that runs scripts of tests. */
async function bundles(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-functions-'))
  await buildFunctions(folder)
  cpSync(resolve(__dirname, '../fixtures/functions/script'), join(folder, 'script'), { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The whole cloud on this machine: built functions, emulator, an empty data folder of its own. */
export async function startCloud({ now, sources = [], seed = {}, log }: CloudOptions = {}): Promise<Cloud> {
  built ??= bundles()
  const functionsDir = await built
  const dataDir = mkdtempSync(join(tmpdir(), 'huiqi-data-'))
  const start = (from?: string) =>
    startEmulator({
      ...{ port: 0, dataDir, functionsDir, collections, webRoot: null, templates, pages, sources, seed, now: from },
      functions: { ...functions, script: SCRIPT },
      log: log ?? (process.env.HUIQI_TEST_LOG ? undefined : () => undefined),
    })
  const cloud: Cloud = {
    emulator: await start(now),
    call: (action, data, openid = 'reader-1') => call(cloud.emulator, { action, data }, openid),
    inside: (script, args) => inside(cloud.emulator, String(script), args),
    async restart() {
      await cloud.emulator.stop()
      cloud.emulator = await start()
    },
    async stop() {
      await cloud.emulator.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return cloud
}

async function call(emulator: Emulator, event: { action: string; data: unknown }, openid: string): Promise<unknown> {
  const answer = await fetch(`${emulator.url}/call/api`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Dev-Openid': openid },
    body: JSON.stringify(event),
  })
  return resultOf((await answer.json()) as object)
}

async function inside<T>(emulator: Emulator, script: string, args: unknown): Promise<T> {
  const { value, error } = resultOf(await emulator.invoke('script', { script, args })) as { value: T; error?: object }
  if (error) throw new Error(JSON.stringify(error))
  return value
}

function resultOf(outcome: object): unknown {
  if ('result' in outcome) return outcome.result
  throw new Error(JSON.stringify(outcome))
}
