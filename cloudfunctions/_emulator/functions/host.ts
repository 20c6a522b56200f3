import { randomBytes } from 'node:crypto'
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

/** Every deployed function. */
export class FunctionHost {
  private readonly pools = new Map<string, Pool>()
  private readonly running = new Map<string, Invocation>()

  constructor(private readonly options: HostOptions) {
    const { envId, adminUrl, clock, log } = options
    const environment = instanceEnvironment(envId, adminUrl, modulePaths())
    for (const [name, { timeoutSeconds, memoryMb, instances }] of Object.entries(options.functions)) {
      const settings = { name, file: this.file(name), timeoutSeconds, memoryMb, environment, clock: clock.shared, log }
      this.pools.set(name, new Pool(settings, instances ?? INSTANCES))
    }
  }

  async invoke(name: string, event: unknown, { openid, source = 'scf' }: CallOptions = {}): Promise<CallOutcome> {
    const pool = this.pools.get(name)
    if (!pool || !existsSync(this.file(name))) {
      const errMsg = `FunctionName parameter could not be found: ${name}（未声明或未构建）`
      return { errCode: FUNCTION_NOT_FOUND, errMsg }
    }
    const invocation = { token: randomBytes(12).toString('hex'), name, openid: openid ?? null, source }
    this.running.set(invocation.token, invocation)
    try {
      return await pool.run(event, invocation)
    } finally {
      this.running.delete(invocation.token)
    }
  }

  /** The invocation whose request carries this token; null once it has ended. */
  invocation(token: string): Invocation | null {
    return this.running.get(token) ?? null
  }

  settings(name: string): FunctionSettings | undefined {
    return Object.hasOwn(this.options.functions, name) ? this.options.functions[name] : undefined
  }

  async stop(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.stop()))
  }

  private file(name: string): string {
    return resolve(this.options.functionsDir, name, 'index.js')
  }
}
