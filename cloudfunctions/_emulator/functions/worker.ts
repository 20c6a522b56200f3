/** A process of its own: one function of one bundle, one invocation at a time, as SCF does. */
import { createRequire } from 'node:module'
import { Clock } from './worker/clock'
import { checkMemory, watchMemory } from './worker/memory'
import { inCall, labelOutput } from './worker/output'

type Start = { name: string; file: string; memoryMb: number; offsetMs: number }
type Invoke = { id: string; event: string; environment: { [name: string]: string } }
type Handler = (event: unknown, context: unknown) => unknown

const { name, file, memoryMb, offsetMs } = JSON.parse(process.argv[1] ?? '') as Start
const clock = new Clock(offsetMs)
labelOutput(name)
watchMemory(memoryMb)

let main: Handler | null = null
let added: string[] = []

/** Variables of one invocation never outlive it. */
function setEnvironment(environment: { [name: string]: string }): void {
  for (const variable of added) delete process.env[variable]
  added = Object.keys(environment)
  Object.assign(process.env, environment)
}

function load(): Handler {
  const exported = createRequire(file)(file) as { main?: Handler }
  if (typeof exported.main !== 'function') throw new Error(`${file}: exports.main is not a function`)
  return exported.main
}

async function run({ id, event, environment }: Invoke): Promise<{ result: string } | { error: string }> {
  setEnvironment(environment)
  try {
    main ??= load()
    const value = await main(JSON.parse(event), { callbackWaitsForEmptyEventLoop: false, request_id: id })
    return { result: JSON.stringify(value) ?? 'null' }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (message: Invoke | { offsetMs: number }) => {
  if ('offsetMs' in message) return clock.set(message.offsetMs)
  void inCall(message.id, () => run(message)).then((outcome) => {
    checkMemory(memoryMb)
    process.send?.(outcome)
  })
})
process.on('uncaughtException', (error) => {
  console.error(error)
  process.send?.({ fatal: error.message }, () => process.exit(1))
})
// The emulator is gone.
process.on('disconnect', () => process.exit())
