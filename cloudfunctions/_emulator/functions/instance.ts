import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import { workerSource } from './bundle'
import { FUNCTION_THREW, FUNCTION_TIMED_OUT, type CallOutcome, type Invocation } from './call'
import { invocationEnvironment } from './environment'

export type InstanceSettings = {
  name: string
  file: string
  timeoutSeconds: number
  memoryMb: number
  environment: { [name: string]: string }
  clock: SharedArrayBuffer
  log: (line: string) => void
}

type Answer = { result: string } | { error: string }

/** One worker thread with its own environment. It ends with the first invocation that hangs or kills it. */
export class Instance {
  private readonly worker: Worker
  alive = true

  constructor(private readonly settings: InstanceSettings) {
    const { file, clock, environment, memoryMb } = settings
    this.worker = new Worker(workerSource(), {
      eval: true,
      workerData: { file, clock },
      env: environment,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    for (const stream of [this.worker.stdout, this.worker.stderr]) {
      createInterface({ input: stream }).on('line', (line) => settings.log(`[${settings.name}] ${line}`))
    }
    this.worker.on('error', (error) => {
      this.alive = false
      settings.log(`[${settings.name}] ${error.message}`)
    })
    this.worker.on('exit', () => (this.alive = false))
    this.worker.unref()
  }

  run(event: unknown, invocation: Invocation): Promise<CallOutcome> {
    const { timeoutSeconds } = this.settings
    return new Promise((resolve) => {
      const end = (outcome: CallOutcome, alive: boolean): void => {
        clearTimeout(timer)
        this.worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        if (!alive) this.alive = false
        resolve(outcome)
      }
      const onMessage = (answer: Answer): void => end(outcomeOf(answer), true)
      const onError = (error: Error): void => end(threw(error.message), false)
      const onExit = (code: number): void => end(threw(`function exited with code ${code}`), false)
      const timer = setTimeout(() => {
        end({ errCode: FUNCTION_TIMED_OUT, errMsg: `Invoking task timed out after ${timeoutSeconds} seconds` }, false)
        void this.stop()
      }, timeoutSeconds * 1000)
      this.worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      this.worker.postMessage({ event: JSON.stringify(event ?? {}), environment: invocationEnvironment(invocation) })
    })
  }

  async stop(): Promise<void> {
    this.alive = false
    await this.worker.terminate()
  }
}

const threw = (message: string): CallOutcome => ({ errCode: FUNCTION_THREW, errMsg: message })

const outcomeOf = (answer: Answer): CallOutcome =>
  'error' in answer ? threw(answer.error) : { result: JSON.parse(answer.result) as unknown }
