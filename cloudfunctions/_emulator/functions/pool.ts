import { TOO_MANY_CALLS, type CallOutcome, type Invocation } from './call'
import { Instance, type InstanceSettings } from './instance'

type Waiting = { event: unknown; invocation: Invocation; resolve: (outcome: CallOutcome) => void }

/** `instances` work at a time; calls beyond `concurrency`, working or waiting, are refused. */
export type PoolLimits = { instances: number; concurrency: number }

/** The instances of one function; calls beyond them wait their turn. */
export class Pool {
  private readonly idle: Instance[] = []
  private readonly all = new Set<Instance>()
  private readonly outdated = new Set<Instance>()
  private readonly queue: Waiting[] = []
  private calls = 0
  private stopped = false

  constructor(
    private readonly settings: InstanceSettings,
    private readonly limits: PoolLimits,
  ) {}

  async run(event: unknown, invocation: Invocation): Promise<CallOutcome> {
    if (this.calls >= this.limits.concurrency) {
      return { errCode: TOO_MANY_CALLS, errMsg: `too many calls of ${invocation.name}: ${this.calls}` }
    }
    this.calls += 1
    try {
      return await new Promise((resolve) => {
        this.queue.push({ event, invocation, resolve })
        this.next()
      })
    } finally {
      this.calls -= 1
    }
  }

  /** Instances as they are serve no further call. */
  renew(): void {
    for (const instance of this.all) this.outdated.add(instance)
    for (const instance of this.idle.splice(0)) this.drop(instance)
  }

  async stop(): Promise<void> {
    this.stopped = true
    for (const { invocation, resolve } of this.queue.splice(0)) {
      resolve({ errCode: TOO_MANY_CALLS, errMsg: `the emulator is stopping: ${invocation.name}` })
    }
    await Promise.all([...this.all].map((instance) => instance.stop()))
  }

  private next(): void {
    if (this.stopped) return
    const waiting = this.queue[0]
    const instance = waiting && this.free()
    if (!waiting || !instance) return
    this.queue.shift()
    void instance.run(waiting.event, waiting.invocation).then((outcome) => {
      if (instance.alive && !this.outdated.has(instance)) this.idle.push(instance)
      else this.drop(instance)
      waiting.resolve(outcome)
      this.next()
    })
  }

  private free(): Instance | null {
    for (let known = this.idle.pop(); known; known = this.idle.pop()) {
      if (known.alive) return known
      this.drop(known)
    }
    if (this.all.size >= this.limits.instances) return null
    const made = new Instance(this.settings)
    this.all.add(made)
    return made
  }

  private drop(instance: Instance): void {
    this.all.delete(instance)
    this.outdated.delete(instance)
    void instance.stop()
  }
}
