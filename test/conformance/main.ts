/** `npm run conformance`: every case in readable lines, or the figures alone with `--json`. */
import { topics } from './cases'
import { startEnvironment, type Environment } from './environment'
import { runCase } from './run'

const count = { cases: 0, passed: 0, failed: 0 }

async function runTopic(environment: Environment, cases: (typeof topics)[string], say: (line: string) => void) {
  for (const [at, one] of cases.entries()) {
    const { outcome, why } = await runCase(environment, count.cases * 1000 + at, one)
    if (outcome === 'skipped') {
      say(`  – ${one.name} (not run: ${why})`)
      continue
    }
    count.cases += 1
    count[outcome] += 1
    say(outcome === 'passed' ? `  ✓ ${one.name}` : `  ✗ ${one.name}\n     ${why}`)
  }
}

async function main(): Promise<void> {
  const json = process.argv.includes('--json')
  const say = (line: string): void => void (json || console.log(line))
  const environment = await startEnvironment()
  say(environment.live ? `live environment ${process.env.HUIQI_LIVE_ENV}` : 'emulator')
  for (const [topic, cases] of Object.entries(topics)) {
    say(topic)
    await runTopic(environment, cases, say)
  }
  await environment.stop()
  console.log(json ? JSON.stringify(count) : `${count.cases} cases, ${count.passed} passed, ${count.failed} failed`)
  process.exit(count.failed ? 1 : 0)
}

void main().catch((error: unknown) => {
  console.error('conformance:', error)
  process.exit(1)
})
