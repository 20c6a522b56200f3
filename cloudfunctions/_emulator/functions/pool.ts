import { TOO_MANY_CALLS, type CallOutcome, type Invocation } from './call'
import { Instance, type InstanceSettings } from './instance'

type Waiting = { event: unknown; invocation: Invocation; resolve: (outcome: CallOutcome) => void }

/** The platform's limit of calls that may wait. */
const LONGEST_QUEUE = 1000

/** The instances of one function; calls beyond them wait their turn. */
export class Pool {
  private readonly idle: Instance[] = []
  private readonly all = new Set<Instance>()
  private readonly queue: Waiting[] = []
  private stopped = false

  constructor(
    private readonly settings: InstanceSettings,
    private readonly instances: number,
  ) {}

  run(event: unknown, invocation: Invocation): Promise<CallOutcome> {
    if (this.queue.length >= LONGEST_QUEUE) {
      return Promise.resolve({ errCode: TOO_MANY_CALLS, errMsg: `too many calls of ${invocation.name}` })
    }
    return new Promise((resolve) => {
      this.queue.push({ event, invocation, resolve })
      this.next()
    })
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
      if (instance.alive) this.idle.push(instance)
      else this.all.delete(instance)
      waiting.resolve(outcome)
      this.next()
    })
  }

  private free(): Instance | null {
    for (let known = this.idle.pop(); known; known = this.idle.pop()) {
      if (known.alive) return known
      this.all.delete(known)
    }
    if (this.all.size >= this.instances) return null
    const made = new Instance(this.settings)
    this.all.add(made)
    return made
  }
}
