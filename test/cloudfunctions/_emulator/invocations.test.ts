import { functions } from '../../../config/functions'
import { fixtureOptions, startFixture, type Fixture } from './fixture'

const lines: string[] = []
let fixture: Fixture

beforeAll(async () => {
  const { functions: deployed } = fixtureOptions('')
  const one = { ...deployed.script, instances: 1 } as (typeof deployed)[string]
  fixture = await startFixture({
    functions: { ...deployed, script: one },
    log: (line) => lines.push(line),
  })
})
afterAll(() => fixture.stop())

const run = (script: string, id?: string) => fixture.emulator.invoke('script', { script }, { id })
const seen = async (text: string) => {
  while (!lines.some((line) => line.includes(text))) await new Promise((resolve) => setTimeout(resolve, 5))
  return lines.filter((line) => line.includes(text))
}

describe('the instances of a function', () => {
  test('one instance works on one call at a time', async () => {
    const script = `async () => {
      globalThis.running = (globalThis.running ?? 0) + 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      return globalThis.running--
    }`
    const answers = await Promise.all(Array.from({ length: 5 }, () => run(script)))
    expect(answers).toEqual(Array(5).fill({ result: { value: 1 } }))
  })

  test('a cold start forgets what a warm one keeps, and lets the call under way end first', async () => {
    const count = 'async () => (globalThis.calls = (globalThis.calls ?? 0) + 1)'
    await run('async () => void (globalThis.calls = 0)')
    expect([await run(count), await run(count)]).toEqual([{ result: { value: 1 } }, { result: { value: 2 } }])
    const slow = run(`async () => {
      console.log('under way')
      await new Promise((resolve) => setTimeout(resolve, 50))
      return globalThis.calls
    }`)
    await seen('under way')
    fixture.emulator.renew('script')
    expect(await run(count)).toEqual({ result: { value: 1 } })
    expect(await slow).toEqual({ result: { value: 2 } })
  })

  test('calls beyond the concurrency of a function are refused with -501004, and later ones served', async () => {
    await fixture.restart({ functions: narrowed() })
    const slow = { script: 'async () => void (await new Promise((resolve) => setTimeout(resolve, 30)))' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => fixture.emulator.invoke('script', slow)))
    const codes = answers.map((answer) => ('errCode' in answer ? answer.errCode : 0))
    expect(codes).toEqual([0, 0, 0, -501004, -501004])
    expect(await fixture.emulator.invoke('script', slow)).toEqual({ result: {} })
    await fixture.restart()
  })

  const narrowed = () => {
    const { functions: deployed } = fixtureOptions('')
    return { script: { ...deployed.script, instances: 1, concurrency: 3 } as (typeof deployed)[string] }
  }
})

describe('the log', () => {
  test('bears function and call, line by line, also of what is printed after the answer', async () => {
    await run(
      `async () => {
        setTimeout(() => console.log('afterwards'), 20)
        console.error('first\\nsecond')
      }`,
      'call-7',
    )
    await run('async () => null', 'call-8')
    expect(await seen('second')).toEqual(['[script call-7] second'])
    expect(await seen('first')).toEqual(['[script call-7] first'])
    expect(await seen('afterwards')).toEqual(['[script call-7] afterwards'])
  })

  test('tells how a call failed, under the id that the client was given', async () => {
    const answer = await fetch(`${fixture.emulator.url}/call/rude`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dev-openid': 'ada' },
      body: JSON.stringify({ how: 'throw' }),
    })
    const { requestID } = (await answer.json()) as { requestID: string }
    expect(requestID).toMatch(/^[\da-f-]{36}$/)
    expect((await seen(requestID))[0]).toMatch(/^\[rude [\da-f-]{36}\] -504002 Error: wrong on purpose/)
  })

  test('an event and a context reach the function as the platform gives them', async () => {
    const { result } = (await run('async () => [process.env.TENCENTCLOUD_RUNENV, process.env.TZ]')) as {
      result: object
    }
    expect(result).toEqual({ value: ['SCF', 'UTC'] })
  })
})

describe('what is deployed', () => {
  test('every function with a timer is closed to clients', () => {
    const timed = Object.values(functions).filter(({ timer }) => timer !== null)
    expect(timed.length).toBeGreaterThan(0)
    expect(timed.filter(({ clientCallable }) => clientCallable)).toEqual([])
  })

  test('no function asks for more than the platform’s limits of time and memory', () => {
    for (const { timeoutSeconds, memoryMb } of Object.values(functions)) {
      expect(timeoutSeconds).toBeGreaterThanOrEqual(1)
      expect(timeoutSeconds).toBeLessThanOrEqual(60)
      expect([64, 128, 256, 512, 1024]).toContain(memoryMb)
    }
  })
})
