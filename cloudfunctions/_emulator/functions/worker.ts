/** Runs in a worker thread: one function of one bundle, one invocation at a time, as SCF does. */
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

type Start = { file: string; clock: SharedArrayBuffer }
type Invoke = { event: string; environment: { [name: string]: string } }
type Handler = (event: unknown, context: unknown) => unknown

const { file, clock } = workerData as Start
const offset = new Float64Array(clock)
const MachineDate = Date

/** `Date` by the emulator's clock; code that asks for the time cannot tell. */
class EmulatorDate extends MachineDate {
  constructor(...parts: unknown[]) {
    if (parts.length === 0) super(EmulatorDate.now())
    else super(...(parts as [number]))
  }

  static override now(): number {
    return MachineDate.now() + (offset[0] ?? 0)
  }
}
globalThis.Date = EmulatorDate as DateConstructor

let main: Handler | null = null
let added: string[] = []

/** Variables of one invocation never outlive it. */
function setEnvironment(environment: { [name: string]: string }): void {
  for (const name of added) delete process.env[name]
  added = Object.keys(environment)
  Object.assign(process.env, environment)
}

function load(): Handler {
  const exported = createRequire(file)(file) as { main?: Handler }
  if (typeof exported.main !== 'function') throw new Error(`${file}: exports.main is not a function`)
  return exported.main
}

async function run({ event, environment }: Invoke): Promise<{ result: string } | { error: string }> {
  setEnvironment(environment)
  try {
    main ??= load()
    const value = await main(JSON.parse(event), { callbackWaitsForEmptyEventLoop: false })
    return { result: JSON.stringify(value) ?? 'null' }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (message: Invoke) => {
  void run(message).then((outcome) => parentPort?.postMessage(outcome))
})
