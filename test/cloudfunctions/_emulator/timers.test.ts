import { parseCron } from '../../../cloudfunctions/_emulator/functions/cron'
import { startFixture, type Fixture } from './fixture'

describe('a timer of seven fields', () => {
  const due = (expression: string, beijing: string) => parseCron(expression)(new Date(`${beijing}Z`))

  test.each([
    ['0 0 9 * * * *', '2025-12-10T09:00:00', true],
    ['0 0 9 * * * *', '2025-12-10T09:00:01', false],
    ['0 */15 9-20 * * * *', '2025-12-10T20:45:00', true],
    ['0 */15 9-20 * * * *', '2025-12-10T21:00:00', false],
    ['0 0 0 1 1,7 * *', '2025-07-01T00:00:00', true],
    ['30 0 8 * * 1-5 *', '2025-12-10T08:00:30', true],
    ['0 0 8 * * 0 *', '2025-12-14T08:00:00', true],
    ['0 0 8 15 * 0 *', '2025-12-14T08:00:00', true],
    ['0 0 8 15 * 0 *', '2025-12-15T08:00:00', true],
    ['0 0 8 15 * 0 *', '2025-12-16T08:00:00', false],
    ['0 0 0 1 1 * 2027', '2026-01-01T00:00:00', false],
  ])('%s at %s: %s', (expression, beijing, expected) => {
    expect(due(expression, beijing)).toBe(expected)
  })

  test.each(['0 9 * * *', '0 0 25 * * * *', '0 0 x * * * *', '0 0 9-8 * * * *'])('“%s” is refused', (expression) => {
    expect(() => parseCron(expression)).toThrow(/定时器/)
  })
})

describe('timers by the emulator’s clock', () => {
  let fixture: Fixture

  beforeAll(async () => {
    fixture = await startFixture({ now: '2025-12-10T08:00' })
  })
  afterAll(() => fixture.stop())

  const runs = async () => (await fixture.sdk(({ db }) => db.collection('runs').get())).value?.data ?? []

  test('fire at once when the clock is set on to their minute, in Beijing time', async () => {
    await fixture.emulator.setNow('2025-12-11T08:59')
    expect(await runs()).toEqual([])
    await fixture.emulator.setNow('2025-12-11T09:00')
    expect(await runs()).toMatchObject([
      {
        event: { Type: 'Timer', TriggerName: 'daily', Time: '2025-12-11T01:00:00.000Z' },
        source: 'wx_trigger',
        openid: null,
        now: expect.stringMatching(/^2025-12-11T01:00/),
      },
    ])
  })

  test('can be fired by hand', async () => {
    expect(await fixture.emulator.fireTimer('timed')).toMatchObject({ result: { source: 'wx_trigger' } })
    expect(await runs()).toHaveLength(2)
  })

  test.each(['2025-02-30T09:00', '2025-12-11', 'soon'])('the clock is not set to “%s”', (minute) => {
    expect(() => fixture.emulator.setNow(minute)).toThrow(/不是北京时间的分钟/)
    expect(fixture.emulator.now()).toMatch(/^2025-12-11T09:0/)
  })

  test('the clock goes on where it was after a restart', async () => {
    await fixture.restart({ now: undefined })
    expect(fixture.emulator.now()).toMatch(/^2025-12-11T09:0/)
    expect(await runs()).toHaveLength(2)
  })
})
