import { inspect, isDeepStrictEqual } from 'node:util'
import type { Case, Failure } from './case'
import type { Environment } from './environment'

/** What came of a case; `why` says what was expected and what was got. */
export type Outcome = { outcome: 'passed' | 'failed' | 'skipped'; why: string }

/** Runs one case among documents of its own and takes them away again. */
export async function runCase(environment: Environment, number: number, one: Case): Promise<Outcome> {
  if (environment.live && one.needs) return { outcome: 'skipped', why: `a live environment has no ${one.needs}` }
  const target = environment.target(number)
  try {
    for (const [id, fields] of Object.entries(one.given ?? {})) await target.add(id, fields)
    return judge(one.then, await one.when(target).catch(thrownBy))
  } catch (error) {
    return { outcome: 'failed', why: `could not be set up: ${inspect(error)}` }
  } finally {
    await target.clear()
  }
}

class Thrown {
  constructor(
    readonly errCode: number | undefined,
    readonly words: string,
  ) {}
}

const thrownBy = (error: { errCode?: number; errMsg?: string; message?: string }): Thrown =>
  new Thrown(error.errCode, String(error.errMsg ?? error.message ?? error))

function judge(expected: unknown, got: unknown): Outcome {
  const as = isFailure(expected)
    ? got instanceof Thrown && got.errCode === expected.errCode && expected.says.test(got.words)
    : isDeepStrictEqual(got, expected)
  if (as) return { outcome: 'passed', why: '' }
  return {
    outcome: 'failed',
    why: `expected ${inspect(expected, { depth: 6 })}\n     got ${inspect(got, { depth: 6 })}`,
  }
}

const isFailure = (expected: unknown): expected is Failure =>
  typeof expected === 'object' && expected !== null && 'says' in expected
