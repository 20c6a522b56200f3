import { topics } from './cases'
import { startEnvironment, type Environment } from './environment'
import { runCase } from './run'

jest.setTimeout(30_000)

let environment: Environment
let number = 0

beforeAll(async () => {
  environment = await startEnvironment()
})
afterAll(() => environment.stop())

describe.each(Object.entries(topics))('%s', (_topic, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { outcome, why } = await runCase(environment, (number += 1), one)
    expect(why).toBe('')
    expect(outcome).toBe('passed')
  })
})

test('no two cases have one name', () => {
  const names = Object.values(topics).flatMap((cases) => cases.map(({ name }) => name))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
