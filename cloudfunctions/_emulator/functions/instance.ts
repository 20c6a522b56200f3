import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Clock } from '../clock'
import { workerSource } from './bundle'
import { FUNCTION_THREW, FUNCTION_TIMED_OUT, type CallOutcome, type Invocation } from './call'
import { invocationEnvironment } from './environment'

export type InstanceSettings = {
  name: string
  file: string
  timeoutSeconds: number
  memoryMb: number
  environment: { [name: string]: string }
  clock: Clock
  log: (line: string) => void
}

/** `fatal` ends the process too. */
type Answer = { result: string } | { error: string } | { fatal: string }

/** One process, as in the cloud: whatever a function does to it, the emulator stands. It ends with the first call that hangs or kills it. */
export class Instance {
  private readonly process: ChildProcess
  private readonly gone: Promise<void>
  private readonly unlisten: () => void
  private lastError = ''
  alive = true

  constructor(private readonly settings: InstanceSettings) {
    const { name, file, clock, environment, memoryMb } = settings
    const start = JSON.stringify({ name, file, memoryMb, offsetMs: clock.offsetMs })
    this.process = spawn(process.execPath, [`--max-old-space-size=${memoryMb}`, '-e', workerSource(), start], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: environment,
    })
    this.unlisten = clock.listen((offsetMs) => void (this.process.connected && this.process.send({ offsetMs })))
    this.gone = new Promise((resolve) => this.process.once('close', () => resolve()))
    this.process.once('exit', () => this.end())
    this.process.once('error', (error) => this.end(error.message))
    this.readLines(this.process.stdout)
    this.readLines(this.process.stderr)
    this.process.unref()
    this.process.channel?.unref()
  }

  run(event: unknown, invocation: Invocation): Promise<CallOutcome> {
    const { timeoutSeconds } = this.settings
    return new Promise((resolve) => {
      const end = (outcome: CallOutcome): void => {
        clearTimeout(timer)
        this.process.off('message', onMessage).off('close', onClose)
        resolve(outcome)
      }
      const onMessage = (answer: Answer): void => {
        if ('fatal' in answer) void this.stop()
        end(outcomeOf(answer))
      }
      const onClose = (code: number | null, signal: string | null): void => end(threw(this.wordsOf(code, signal)))
      const timer = setTimeout(() => {
        void this.stop()
        end({ errCode: FUNCTION_TIMED_OUT, errMsg: `Invoking task timed out after ${timeoutSeconds} seconds` })
      }, timeoutSeconds * 1000)
      this.process.on('message', onMessage).on('close', onClose)
      const environment = invocationEnvironment(invocation)
      if (!this.process.connected) return end(threw(this.wordsOf(null, null)))
      this.process.send({ id: invocation.id, event: JSON.stringify(event ?? {}), environment })
    })
  }

  async stop(): Promise<void> {
    this.end()
    // Whoever waits for the end must not itself end before it.
    this.process.ref()
    this.process.kill('SIGKILL')
    await this.gone
  }

  private end(message = ''): void {
    this.alive = false
    this.lastError ||= message
    this.unlisten()
  }

  private readLines(stream: Readable | null): void {
    if (!stream) return
    createInterface({ input: stream }).on('line', (line) => {
      this.settings.log(line.startsWith('[') ? line : `[${this.settings.name}] ${line}`)
      if (line.startsWith('FATAL ERROR')) this.lastError ||= line
    })
  }

  private wordsOf(code: number | null, signal: string | null): string {
    return `function exited with ${signal ?? `code ${code}`}${this.lastError && `: ${this.lastError}`}`
  }
}

const threw = (message: string): CallOutcome => ({ errCode: FUNCTION_THREW, errMsg: message })

function outcomeOf(answer: Answer): CallOutcome {
  if ('result' in answer) return { result: JSON.parse(answer.result) as unknown }
  return threw('error' in answer ? answer.error : answer.fatal)
}
