import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Order } from './worker'

/** Hears which workers are at work. */
export interface Watch {
  begin: (worker: string) => void
  end: (worker: string) => void
}

interface Report {
  event?: string
  details?: Record<string, unknown>
  done?: unknown
}

interface Member {
  name: string
  process: ChildProcess
  gone: Promise<void>
}

/** Worker processes that are killed and replaced; a spare one is always on its way. */
export class Fleet {
  private readonly members = new Map<string, Member>()
  private readonly spare: Member[] = []
  private count = 0
  readonly reports: string[] = []

  constructor(
    private readonly file: string,
    private readonly gate: string,
    private readonly prefix: string,
  ) {}

  /** Workers that begin together: an order for each; null for one that was killed in it. */
  async together(orders: readonly Order[], watch: Watch): Promise<unknown[]> {
    const crew = orders.map((order) => ({ order, member: this.free() }))
    for (const { member } of crew) watch.begin(member.name)
    return Promise.all(
      crew.map(async ({ order, member }) => {
        const done = await this.carryOut(order, member)
        watch.end(member.name)
        return done
      }),
    )
  }

  private carryOut(order: Order, member: Member): Promise<unknown> {
    const child = member.process
    return new Promise((resolve) => {
      const heard = (report: Report) => {
        if (report.event !== undefined) this.reports.push(`${report.event} ${JSON.stringify(report.details)}`)
        if (!('done' in report)) return
        child.off('message', heard)
        this.spare.unshift(member)
        resolve(report.done)
      }
      child.on('message', heard)
      void member.gone.then(() => resolve(null))
      child.send(order)
    })
  }

  /** kill -9. */
  async kill(name: string): Promise<void> {
    const member = this.members.get(name)
    if (!member) return
    member.process.kill('SIGKILL')
    await member.gone
    this.members.delete(name)
    this.refill()
  }

  refill(atLeast = 3): void {
    while (this.spare.length < atLeast) this.spare.push(this.start())
  }

  async stop(): Promise<void> {
    for (const { process } of this.members.values()) process.kill('SIGKILL')
    await Promise.all([...this.members.values()].map(({ gone }) => gone))
  }

  private free(): Member {
    return this.spare.shift() ?? this.start()
  }

  private start(): Member {
    const name = `${this.prefix}-${++this.count}`
    const child = fork(this.file, [name, this.gate], {
      env: { ...process.env, ...environmentOf(`${this.gate}/admin/${name}`) },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()))
    const member = { name, process: child, gone }
    this.members.set(name, member)
    return member
  }
}

const environmentOf = (url: string): Record<string, string> => ({
  TZ: 'UTC',
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  TENCENTCLOUD_SECRETID: 'test',
  TENCENTCLOUD_SECRETKEY: 'test',
  SCF_NAMESPACE: 'huiqi-local',
  TCB_ENV: 'huiqi-local',
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
})
