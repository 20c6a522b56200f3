import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import sdk from 'wx-server-sdk'
import type { Cloud, Db } from '../../support/sdk'
import { reachEmulator } from '../../support/sdkEnvironment'
import { calls } from './calls'
import { startRecorder, type Posted } from './recorder'

type Recorded = { [name: string]: Posted[] }

/** With HUIQI_RECORD=1 the transcripts are written anew: to be looked at, then committed. */
const recording = process.env.HUIQI_RECORD === '1'
const fileOf = (topic: string): string => resolve(__dirname, `../../fixtures/wire/${topic}.json`)

const cloud = sdk as unknown as Cloud & { init(settings: object): void; database(): Db }
let recorder: Awaited<ReturnType<typeof startRecorder>>

beforeAll(async () => {
  recorder = await startRecorder()
  reachEmulator(recorder.url)
  process.env.SILENCE = 'true'
  cloud.init({ env: 'e' })
})
afterAll(() => recorder.stop())

describe.each(Object.entries(calls))('what the SDK posts for %s', (topic, named) => {
  const known: Recorded = existsSync(fileOf(topic)) ? (JSON.parse(readFileSync(fileOf(topic), 'utf8')) as Recorded) : {}
  const fresh: Recorded = {}

  afterAll(() => {
    if (recording) writeFileSync(fileOf(topic), `${JSON.stringify(fresh, null, 2)}\n`)
  })

  test.each(Object.keys(named))('%s is as recorded', async (name) => {
    // What the recorder answers may be no answer to the call; what was posted is all that counts.
    await named[name]?.(cloud.database(), cloud).catch(() => undefined)
    fresh[name] = recorder.take()
    expect(fresh[name]).not.toEqual([])
    if (!recording) expect(fresh[name]).toEqual(known[name])
  })

  test('nothing is recorded that is no longer called', () => {
    if (recording) throw new Error('recorded anew: look at the changes, then run again without HUIQI_RECORD')
    expect(Object.keys(known)).toEqual(Object.keys(named))
  })
})
