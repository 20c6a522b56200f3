/** `npm run bench -- [--json] [NAME…]`: the named benches, or all of them. Times in ms, memory in MB. */
import { benches } from './benches'
import { Stage } from './stage'

const args = process.argv.slice(2)
const json = args.includes('--json')
const names = args.filter((arg) => !arg.startsWith('--'))
const say = (line: string): void => console.error(line)

async function main(): Promise<void> {
  const unknown = names.find((name) => !benches.some((bench) => bench.name === name))
  if (unknown) throw new Error(`no bench “${unknown}”; there are ${benches.map(({ name }) => name).join(', ')}`)
  const stage = new Stage(say)
  const figures: { [name: string]: unknown } = {}
  try {
    for (const { name, run } of benches) {
      if (names.length && !names.includes(name)) continue
      say(name)
      figures[name] = await run(stage)
      if (!json) console.log(name, JSON.stringify(figures[name]))
    }
  } finally {
    await stage.stop()
  }
  if (json) console.log(JSON.stringify(figures))
}

void main().catch((error: unknown) => {
  console.error('bench:', error)
  process.exit(1)
})
