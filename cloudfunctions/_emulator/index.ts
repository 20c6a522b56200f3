import type { Server } from 'node:http'
import { join } from 'node:path'
import { Faults } from './admin/faults'
import { Clock } from './clock'
import { FunctionHost } from './functions/host'
import { Timers } from './functions/timers'
import { LivePages } from './http/live'
import { listen, type ServerParts } from './http/server'
import { Notes } from './notes'
import type { Emulator, EmulatorOptions } from './options'
import { putSeed } from './seed'
import { Storage } from './storage/storage'
import { Database } from './store/database'
import { Store } from './store/store'
import { SwitchBoard } from './switches'
import { Calendar } from './wechat/calendar'
import { Choices } from './wechat/choices'
import { Ledger } from './wechat/ledger'
import { WeChat } from './wechat/wechat'

export type { Emulator, EmulatorOptions } from './options'

const OFFSET = 'clockOffsetMs'

/** Starts CloudBase on one machine: database, functions, timers, WeChat's side, browser build. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const database = new Database(options.dataDir)
  const later: { parts?: ServerParts } = {}
  const { server, url } = await listen(options.port, () => later.parts as ServerParts).catch((error: unknown) => {
    database.close()
    throw error
  })
  const notes = new Notes(database)
  const clock = new Clock(Number(notes.read(OFFSET) ?? 0))
  clock.listen((offsetMs) => notes.keep(OFFSET, String(offsetMs)))
  if (options.now) clock.set(options.now)
  const parts = partsOf(options, { database, clock, url })
  later.parts = parts
  putSeed(parts.store, options, url)
  parts.timers.start()
  return emulatorOf(parts, url, () => stopAll(parts, server, database))
}

type Base = { database: Database; clock: Clock; url: string }

function partsOf(options: EmulatorOptions, { database, clock, url }: Base): ServerParts {
  const { templates, pages, sources, webRoot } = options
  const ledger = new Ledger(database, clock)
  const switches = new SwitchBoard()
  const world = { ledger, clock, switches, templates, pages, homeUrl: url }
  const host = hostOf(options, url, clock)
  const timers = new Timers(
    options.functions,
    clock,
    (name, event) => host.invoke(name, event, { source: 'wx_trigger' }),
    () => switches.now().timers,
  )
  const setNow = (minute: string): Promise<void> => {
    clock.set(minute)
    ledger.tell('clock')
    return timers.jump()
  }
  const wechat = new WeChat(world)
  const store = new Store(database, options.collections)
  const live = options.live ? new LivePages() : null
  const storage = new Storage(join(options.dataDir, 'files'), envOf(options))
  const phone = { calendar: new Calendar(database), choices: new Choices(database), setNow }
  return { ...world, ...phone, faults: new Faults(), store, storage, host, timers, wechat, sources, webRoot, live }
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

function emulatorOf(parts: ServerParts, url: string, stop: () => Promise<void>): Emulator {
  const { host, timers, ledger, calendar, switches, live } = parts
  return {
    url,
    now: () => parts.clock.minute(),
    setNow: (minute) => parts.setNow(minute),
    invoke: (name, event, call) => host.invoke(name, event, call),
    fireTimer: async (name) => (await timers.deliver(name))[0] as Awaited<ReturnType<Emulator['fireTimer']>>,
    failNext: (action, fault) => parts.faults.next(action, fault),
    deliverTimer: (name, delivery) => timers.deliver(name, delivery),
    renew: (name) => host.renew(name),
    reloadPages: () => live?.reload(),
    wechat: {
      notifications: () => ledger.notifications(),
      grants: () => ledger.grants(),
      calendar: () => calendar.entries(),
      switches: (change) => {
        if (change) switches.set(change)
        return switches.now()
      },
    },
    stop,
  }
}

async function stopAll({ timers, host }: ServerParts, server: Server, database: Database): Promise<void> {
  timers.stop()
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  await host.stop()
  server.closeAllConnections()
  await closed
  database.close()
}
