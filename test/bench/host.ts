/** The emulator in a process of its own: `host.ts <data folder> <functions folder> <sources as JSON>`. */
import { startEmulator } from '../../cloudfunctions/_emulator'
import { collections } from '../../cloudfunctions/_shared/collections'
import { functions } from '../../config/functions'
import { pages, settings, templates } from '../../config/settings'

const [dataDir = '', functionsDir = '', sources = '[]'] = process.argv.slice(2)
const script = { timeoutSeconds: 60, memoryMb: 256, timer: null, openapi: [], clientCallable: true, instances: 1 }

async function main(): Promise<void> {
  const emulator = await startEmulator({
    ...{ port: 0, dataDir, functionsDir, collections, webRoot: null, templates, pages },
    functions: { ...functions, script },
    sources: JSON.parse(sources) as [],
    seed: { settings },
    now: '2025-12-10T08:00',
    log: () => undefined,
  })
  process.on('message', (question: { fire?: string }) => {
    if (question.fire) void emulator.fireTimer(question.fire).then((outcome) => process.send?.({ outcome }))
    else process.send?.({ rss: process.memoryUsage().rss })
  })
  process.send?.({ url: emulator.url })
}

void main()
