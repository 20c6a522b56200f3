import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../../cloudfunctions/_emulator'
import { INTERFACES } from '../../../cloudfunctions/_emulator/switches'
import type { Tools } from '../../support/sdk'

type Answer<T> = { value: T; error?: undefined } | { value?: undefined; error: { errCode: number; errMsg: string } }

const settings = (more: Partial<EmulatorOptions['functions'][string]> = {}) => ({
  timeoutSeconds: 5,
  memoryMb: 128,
  timer: null,
  openapi: [],
  clientCallable: true,
  ...more,
})

/** A declared template, as WeChat fixed its fields. */
export const TEMPLATE = {
  id: 'template-1',
  title: '申报截止提醒',
  fields: [
    { key: 'thing1', label: '政策名称' },
    { key: 'time3', label: '截止时间' },
  ],
}

export const fixtureOptions = (dataDir: string): EmulatorOptions => ({
  port: 0,
  dataDir,
  functionsDir: resolve(__dirname, '../../fixtures/functions'),
  functions: {
    script: settings({ openapi: [...INTERFACES], instances: 2 }),
    mute: settings(),
    rude: settings({ timeoutSeconds: 2, instances: 1, memoryMb: 96 }),
    timed: settings({ clientCallable: false, timer: { name: 'daily', cron: '0 0 9 * * * *' } }),
    missing: settings(),
  },
  collections: [
    {
      name: 'notices',
      indexes: [
        {
          name: 'kind_feedKey',
          fields: [
            { name: 'kind', direction: 1 },
            { name: 'feedKey', direction: -1 },
          ],
        },
        {
          name: 'terms_feedKey',
          fields: [
            { name: 'terms', direction: 1 },
            { name: 'feedKey', direction: -1 },
          ],
          multikey: 'terms',
        },
      ],
    },
    { name: 'runs', indexes: [] },
    { name: 'sources', indexes: [] },
  ],
  webRoot: null,
  templates: [TEMPLATE],
  pages: ['pages/notice/index'],
  sources: [],
  seed: {},
  log: () => undefined,
})

export type Fixture = {
  emulator: Emulator
  dataDir: string
  /** Runs a function written in the test inside the emulator, with the real SDK. It sees nothing of the test but `args`. */
  sdk<T, A>(script: (tools: Tools<A>) => Promise<T>, args?: A, openid?: string): Promise<Answer<T>>
  restart(options?: Partial<EmulatorOptions>): Promise<void>
  stop(): Promise<void>
}

export async function startFixture(options: Partial<EmulatorOptions> = {}): Promise<Fixture> {
  const dataDir = mkdtempSync(join(tmpdir(), 'emulator-'))
  const start = (more: Partial<EmulatorOptions> = {}) =>
    startEmulator({ ...fixtureOptions(dataDir), ...options, ...more })
  const fixture: Fixture = {
    emulator: await start(),
    dataDir,
    async sdk(script, args, openid = 'reader-1') {
      const event = { script: String(script), args }
      const outcome = await fixture.emulator.invoke('script', event, { openid, source: 'wx_client' })
      if ('errCode' in outcome) throw new Error(`${outcome.errCode} ${outcome.errMsg}`)
      return outcome.result as Answer<never>
    },
    async restart(more) {
      await fixture.emulator.stop()
      fixture.emulator = await start(more)
    },
    async stop() {
      await fixture.emulator.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return fixture
}
