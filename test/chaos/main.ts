/** `npm run chaos`: seeded runs, their figures on the last line; `--seed N` repeats one, `--runs N` sets how many. */
import { bundleWorker } from './bundle'
import { Chaos } from './run'
import type { Outcome } from './run'
import { STEPS } from './scenario'

const RUNS = 300

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

const main = async (): Promise<void> => {
  process.env.TZ = 'UTC'
  const only = option('seed')
  const seeds = only === null ? Array.from({ length: option('runs') ?? RUNS }, (_, index) => index + 1) : [only]
  const { file, remove } = bundleWorker()
  const chaos = new Chaos()
  await chaos.open(file, 'w')
  const began = Date.now()
  const outcomes: Outcome[] = []
  for (const seed of seeds) {
    const outcome = await chaos.run(seed)
    outcomes.push(outcome)
    if (outcome.problems.length > 0 || only !== null) console.log(said(outcome))
    else if (seed % 25 === 0) console.log(`${seed} runs, ${Math.round((Date.now() - began) / 1000)} s`)
  }
  await chaos.close()
  remove()
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
      `${sum('uncovered')} uncovered; ${sum('kills')} kills at ${killedAt.size} of ${seen.size * 2} kinds of step; ${seconds.toFixed(0)} s`,
  )
  return failed > 0 || strange.length > 0 ? 1 : 0
}

void main()
