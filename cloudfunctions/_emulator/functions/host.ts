import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Clock } from '../clock'
import type { FunctionSettings } from '../options'
import { modulePaths } from './bundle'
import { FUNCTION_NOT_FOUND, type CallOptions, type CallOutcome, type Invocation } from './call'
import { instanceEnvironment } from './environment'
import { Pool } from './pool'

export type HostOptions = {
  functions: { [name: string]: FunctionSettings }
  functionsDir: string
  envId: string
  adminUrl: string
  clock: Clock
  log: (line: string) => void
}

const INSTANCES = 4
/** Calls of one function at a time on the platform, unless more is bought. */
const CONCURRENCY = 1000

/** Every deployed function. */
export class FunctionHost {
  private readonly pools = new Map<string, Pool>()
  private readonly running = new Map<string, Invocation>()

  constructor(private readonly options: HostOptions) {
    const { envId, adminUrl, clock, log } = options
    const environment = instanceEnvironment(envId, adminUrl, modulePaths())
    for (const [name, { timeoutSeconds, memoryMb, ...limits }] of Object.entries(options.functions)) {
      const settings = { name, file: this.file(name), timeoutSeconds, memoryMb, environment, clock, log }
      const { instances = INSTANCES, concurrency = CONCURRENCY } = limits
      this.pools.set(name, new Pool(settings, { instances, concurrency }))
    }
  }

  async invoke(name: string, event: unknown, { openid, source = 'scf', id }: CallOptions = {}): Promise<CallOutcome> {
    const pool = this.pools.get(name)
    if (!pool || !existsSync(this.file(name))) {
      const errMsg = `FunctionName parameter could not be found: ${name}（未声明或未构建）`
      return { errCode: FUNCTION_NOT_FOUND, errMsg }
    }
    const token = randomBytes(12).toString('hex')
    const invocation = { id: id ?? randomUUID(), token, name, openid: openid ?? null, source }
    this.running.set(token, invocation)
    try {
      const outcome = await pool.run(event, invocation)
      if ('errCode' in outcome) this.options.log(logLine(invocation, `${outcome.errCode} ${outcome.errMsg}`))
      return outcome
    } finally {
      this.running.delete(token)
    }
  }

  /** The invocation whose request carries this token; null once it has ended. */
  invocation(token: string): Invocation | null {
    return this.running.get(token) ?? null
  }

  settings(name: string): FunctionSettings | undefined {
    return Object.hasOwn(this.options.functions, name) ? this.options.functions[name] : undefined
  }

  /** The function's next call starts cold, from the bundle as it stands then; calls under way end first. */
  renew(name: string): void {
    this.pools.get(name)?.renew()
  }

  async stop(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.stop()))
  }

  private file(name: string): string {
    return resolve(this.options.functionsDir, name, 'index.js')
  }
}

const logLine = ({ name, id }: Invocation, text: string): string => `[${name} ${id}] ${text}`
