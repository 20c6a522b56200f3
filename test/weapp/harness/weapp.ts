import path from 'node:path'
import vm from 'node:vm'
import { moduleLoader } from './modules'
import { openPage } from './page'
import type { OpenPage, PageConfig } from './page'
import { fakeWx } from './wx'
import type { WxOptions } from './wx'

const PACKAGE = path.resolve(__dirname, '../../../dist/weapp')

/** The built package running on Node: no eval, no Intl, a fake `wx` that calls the given functions. */
export interface Weapp {
  open(route: string, query?: Record<string, string>): Promise<OpenPage>
  /** Routes that the package asked to go to, oldest first. */
  navigations: string[]
  cloudCalls: { name: string; data: unknown }[]
  console: string[]
  errors: unknown[]
  stop(): void
}

/** Starts app.js of dist/weapp in a realm of its own. */
export function startWeapp(options: WxOptions): Weapp {
  const pages: OpenPage[] = []
  const configs = new Map<string, PageConfig>()
  const lines: string[] = []
  const errors: unknown[] = []
  const timers = new Set<NodeJS.Timeout>()
  let current = ''
  let app: Record<string, unknown> = {}
  const { wx, navigations, cloudCalls } = fakeWx(options)
  const log = (...parts: unknown[]) => void lines.push(parts.map(String).join(' '))
  const realm = vm.createContext(
    {
      wx,
      App: (config: Record<string, unknown>) => (app = config),
      Page: (config: PageConfig) => configs.set(current, config),
      Component: (config: unknown) => config,
      Behavior: (config: unknown) => config,
      getApp: () => app,
      getCurrentPages: () => pages.map((page) => page.instance),
      console: {
        log,
        info: log,
        warn: log,
        debug: log,
        error: (...parts: unknown[]) => (log(...parts), errors.push(...parts)),
      },
      setTimeout: (run: () => void, ms?: number) => {
        const timer = setTimeout(run, ms)
        timers.add(timer)
        return timer
      },
      clearTimeout,
      setInterval: (run: () => void, ms?: number) => {
        const timer = setInterval(run, ms)
        timers.add(timer)
        return timer
      },
      clearInterval,
    },
    { codeGeneration: { strings: false, wasm: false } },
  )
  vm.runInContext('delete globalThis.Intl', realm)
  const load = moduleLoader(PACKAGE, realm, (file) => (current = file))
  load('app')
  for (const hook of ['onLaunch', 'onShow'])
    (app[hook] as ((o: unknown) => void) | undefined)?.({ path: '', query: {}, scene: 1001 })
  return {
    async open(route, query = {}) {
      if (!configs.has(route)) load(route)
      const config = configs.get(route)
      if (!config) throw new Error(`${route} registers no page`)
      const page = await openPage(config, route, query)
      pages.push(page)
      return page
    },
    navigations,
    cloudCalls,
    console: lines,
    errors,
    stop: () => timers.forEach((timer) => clearTimeout(timer)),
  }
}
