import type { Server } from 'node:http'
import { join } from 'node:path'
import { Faults } from './admin/faults'
import { Clock } from './clock'
import { FunctionHost } from './functions/host'
import { Timers } from './functions/timers'
import { listen, type ServerParts } from './http/server'
import type { Emulator, EmulatorOptions } from './options'
import { putSeed } from './seed'
import { Storage } from './storage/storage'
import { Database } from './store/database'
import { Store } from './store/store'
import { Ledger } from './wechat/ledger'

export type { Emulator, EmulatorOptions } from './options'

const OFFSET = 'clockOffsetMs'

/** Starts CloudBase on one machine: database, functions, timers, WeChat's side, browser build. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  // Functions run in UTC as in the cloud; worker threads share the process's zone.
  process.env.TZ = 'UTC'
  const database = new Database(options.dataDir)
  const ledger = new Ledger(database)
  const store = new Store(database, options.collections)
  const clock = new Clock(Number(ledger.note(OFFSET) ?? 0))
  if (options.now) clock.set(options.now)
  ledger.keepNote(OFFSET, String(clock.offsetMs))

  const later: { parts?: ServerParts } = {}
  const { server, url } = await listen(options.port, () => later.parts as ServerParts).catch((error: unknown) => {
    database.close()
    throw error
  })
  const host = hostOf(options, url, clock)
  const timers = new Timers(options.functions, clock, (name, event) =>
    host.invoke(name, event, { source: 'wx_trigger' }),
  )
  const setNow = (minute: string): Promise<void> => {
    clock.set(minute)
    ledger.keepNote(OFFSET, String(clock.offsetMs))
    ledger.tell('clock')
    return timers.jump()
  }
  const { sources, webRoot, templates, pages } = options
  const storage = new Storage(join(options.dataDir, 'files'), envOf(options))
  const faults = new Faults()
  const wechat = { templates, pages }
  later.parts = { faults, store, storage, ledger, host, clock, wechat, sources, webRoot, templates, setNow }
  putSeed(store, options, url)
  timers.start()
  return {
    url,
    now: () => clock.minute(),
    setNow,
    invoke: (name, event, call) => host.invoke(name, event, call),
    fireTimer: (name) => timers.fireNow(name),
    failNext: (action, fault) => faults.next(action, fault),
    wechat: { notifications: () => ledger.notifications(), grants: () => ledger.grants() },
    stop: () => stopAll({ timers, host, server, database }),
  }
}

const envOf = ({ envId }: EmulatorOptions): string => envId ?? 'huiqi-local'

function hostOf(options: EmulatorOptions, url: string, clock: Clock): FunctionHost {
  return new FunctionHost({
    functions: options.functions,
    functionsDir: options.functionsDir,
    envId: envOf(options),
    adminUrl: `${url}/admin`,
    clock,
    log: options.log ?? ((line) => process.stderr.write(`${line}\n`)),
  })
}

type Running = { timers: Timers; host: FunctionHost; server: Server; database: Database }

async function stopAll({ timers, host, server, database }: Running): Promise<void> {
  timers.stop()
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  await host.stop()
  server.closeAllConnections()
  await closed
  database.close()
}
