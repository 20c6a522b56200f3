import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildFunctions } from '../../config/build/functions'
import { fill } from './fill'

type Served = { id: string; name: string; form: string; path: string }

/** A running emulator with the built functions. */
export class Cloud {
  constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** A reader's call over HTTP, as from a browser; an error of the platform or the function is thrown. */
  async call(action: string, data: unknown, openid = 'reader-1'): Promise<unknown> {
    const answer = await this.post('api', { action, data }, openid)
    if (answer.errCode) throw new Error(JSON.stringify(answer))
    return answer
  }

  /** Runs a script with the real SDK inside a function. */
  async script(script: string, args: unknown): Promise<unknown> {
    const { value, error } = await this.post('script', { script, args }, 'reader-1')
    if (error) throw new Error(JSON.stringify(error))
    return value
  }

  async fire(timer: string): Promise<unknown> {
    return (await this.ask({ fire: timer })).outcome
  }

  async memoryMb(): Promise<number> {
    return Math.round(Number((await this.ask({})).rss) / 1024 / 1024)
  }

  async stop(): Promise<void> {
    this.child.kill('SIGKILL')
    if (this.child.exitCode === null) await once(this.child, 'exit')
  }

  private async ask(question: object): Promise<{ [field: string]: unknown }> {
    this.child.send(question)
    return ((await once(this.child, 'message')) as [{ [field: string]: unknown }])[0]
  }

  private async post(name: string, event: unknown, openid: string): Promise<{ [field: string]: unknown }> {
    const headers = { 'content-type': 'application/json', 'x-dev-openid': openid }
    const answer = await fetch(`${this.url}/call/${name}`, { method: 'POST', headers, body: JSON.stringify(event) })
    const { result, ...failure } = (await answer.json()) as { result?: { [field: string]: unknown } }
    if (!result) throw new Error(JSON.stringify(failure))
    return result
  }
}

/** Data folders of every size, filled once; one emulator at a time. */
export class Stage {
  private readonly root = mkdtempSync(join(tmpdir(), 'bench-'))
  private readonly functionsDir = join(this.root, 'functions')
  private readonly filled = new Set<number>()
  private running: { size: number; cloud: Cloud } | null = null
  private built: Promise<unknown> | null = null

  constructor(private readonly say: (line: string) => void) {}

  /** The emulator over so many notices. */
  async at(size: number): Promise<Cloud> {
    if (this.running?.size === size) return this.running.cloud
    await this.running?.cloud.stop()
    const dataDir = join(this.root, String(size))
    if (!this.filled.has(size)) {
      this.say(`  storing ${size} notices`)
      fill(dataDir, size)
      this.filled.add(size)
    }
    this.running = { size, cloud: await this.start(dataDir) }
    return this.running.cloud
  }

  /** An emulator of its own, with nothing stored and these sources; the caller stops it. */
  fresh(name: string, sources: Served[] = []): Promise<Cloud> {
    return this.start(join(this.root, name), sources)
  }

  /** A file of the stage, gone with it. */
  file(name: string): string {
    return join(this.root, name)
  }

  async stop(): Promise<void> {
    await this.running?.cloud.stop()
    rmSync(this.root, { recursive: true, force: true })
  }

  private async start(dataDir: string, sources: Served[] = []): Promise<Cloud> {
    this.built ??= this.build()
    await this.built
    const child = fork(join(__dirname, 'host.ts'), [dataDir, this.functionsDir, JSON.stringify(sources)], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const [{ url }] = (await once(child, 'message')) as [{ url: string }]
    return new Cloud(child, url)
  }

  private async build(): Promise<void> {
    await buildFunctions(this.functionsDir)
    cpSync(resolve(__dirname, '../fixtures/functions/script'), join(this.functionsDir, 'script'), { recursive: true })
  }
}
