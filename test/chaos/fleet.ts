import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

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

  /** One tick of a worker; null where it was killed in it. */
  tick(now: string): Promise<unknown> {
    const member = this.free()
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
      child.send(now)
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
