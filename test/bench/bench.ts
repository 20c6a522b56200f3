import type { Stage } from './stage'

/** One thing measured; what it answers is printed under its name. */
export type Bench = { name: string; run: (stage: Stage) => Promise<unknown> }

/** How many notices are stored while something is measured. */
export const SIZES = [1_000, 10_000, 50_000]

/** Milliseconds. */
export type Times = { p50: number; p99: number }

export const timesOf = (durations: number[]): Times => {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (share: number): number =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { p50: at(0.5), p99: at(0.99) }
}

export const rounded = (value: number): number => Math.round(value * 100) / 100

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Does the work one after another, after a few that do not count. */
export async function measure(rounds: number, work: (round: number) => Promise<unknown>): Promise<Times> {
  for (let round = 0; round < 30; round += 1) await work(round)
  const durations: number[] = []
  for (let round = 0; round < rounds; round += 1) durations.push(await timed(() => work(round)))
  return timesOf(durations)
}

/** The same at every size. */
export async function atEverySize(
  stage: Stage,
  work: (cloud: Awaited<ReturnType<Stage['at']>>) => Promise<Times>,
): Promise<{ [size: string]: Times }> {
  const times: { [size: string]: Times } = {}
  for (const size of SIZES) times[size] = await work(await stage.at(size))
  return times
}
