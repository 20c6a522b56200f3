/** `npm run chaos`: seeded runs, their figures on the last line; `--seed N` repeats one, `--runs N` sets how many. */
import { fork } from 'node:child_process'
import { bundleWorker } from './bundle'
import { Chaos } from './run'
import type { Outcome } from './run'
import { STEPS } from './scenario'

const RUNS = 300
const LANES = 2

const option = (name: string): number | null => {
  const index = process.argv.indexOf(`--${name}`)
  return index < 0 ? null : Number(process.argv[index + 1])
}

const said = ({ seed, problems, reports }: Outcome): string =>
  [
    `seed ${seed}: npm run chaos -- --seed ${seed}`,
    ...problems.map((problem) => `  ${problem}`),
    ...reports.slice(0, 5),
  ].join('\n')

/** The runs of this process, one after the other; each is told to whoever wants to hear of it. */
const runAll = async (seeds: number[], lane: string, heard: (outcome: Outcome) => void): Promise<void> => {
  process.env.TZ = 'UTC'
  const { file, remove } = bundleWorker()
  const chaos = new Chaos()
  await chaos.open(file, lane)
  for (const seed of seeds) heard(await chaos.run(seed))
  await chaos.close()
  remove()
}

/** Two processes share the runs: the SDK of a process knows one database at a time. */
const inLanes = async (seeds: number[], heard: (outcome: Outcome) => void): Promise<void> => {
  const lane = async (index: number): Promise<void> => {
    const own = seeds.filter((_, position) => position % LANES === index)
    const child = fork(__filename, ['--lane', String(index)], { env: { ...process.env, CHAOS_SEEDS: own.join() } })
    child.on('message', (outcome: Outcome) => heard(outcome))
    const code = await new Promise((resolve) => child.on('exit', resolve))
    if (code !== 0) throw new Error(`lane ${index} ended with ${String(code)}`)
  }
  await Promise.all(Array.from({ length: LANES }, (_, index) => lane(index)))
}

const main = async (): Promise<void> => {
  const lane = option('lane')
  if (lane !== null) {
    const own = (process.env.CHAOS_SEEDS ?? '')
      .split(',')
      .filter((seed) => seed !== '')
      .map(Number)
    await runAll(own, `w${lane}`, (outcome) => process.send?.(outcome))
    return process.disconnect?.()
  }
  const only = option('seed')
  const seeds = only === null ? Array.from({ length: option('runs') ?? RUNS }, (_, index) => index + 1) : [only]
  const began = Date.now()
  const outcomes: Outcome[] = []
  const heard = (outcome: Outcome) => {
    outcomes.push(outcome)
    if (outcome.problems.length > 0 || only !== null) console.log(said(outcome))
    else if (outcomes.length % 25 === 0)
      console.log(`${outcomes.length} runs, ${Math.round((Date.now() - began) / 1000)} s`)
  }
  await (only === null ? inLanes(seeds, heard) : runAll(seeds, 'w', heard))
  process.exitCode = summary(outcomes, (Date.now() - began) / 1000)
}

const summary = (outcomes: Outcome[], seconds: number): number => {
  const sum = (key: keyof Outcome['figures']) => outcomes.reduce((total, { figures }) => total + figures[key], 0)
  const killedAt = new Set(outcomes.flatMap((outcome) => outcome.killedAt))
  const seen = new Set(outcomes.flatMap((outcome) => outcome.seen))
  const strange = [...seen].filter((what) => !STEPS.includes(what as never))
  if (strange.length > 0) console.log(`steps without a kill of their own: ${strange.join(', ')}`)
  const failed = outcomes.filter(({ problems }) => problems.length > 0).length
  console.log(
    `${outcomes.length} runs, ${failed} failed, ${sum('lost')} lost, ${sum('twice')} sent twice; ` +
      `${sum('due')} due, ${sum('delivered')} messages, ${sum('sent')} sent, ${sum('maybe')} perhaps sent of ${sum('maybeAllowed')} allowed, ` +
      `${sum('uncovered')} uncovered, ${sum('outageAnswers')} refused for quota or settings; ${sum('kills')} kills at ${killedAt.size} of ${seen.size * 2} kinds of step; ${seconds.toFixed(0)} s`,
  )
  return failed > 0 || strange.length > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
