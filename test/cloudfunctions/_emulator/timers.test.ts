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

  const runs = async () => {
    const { value } = await fixture.sdk(({ db }) => db.collection('runs').get())
    const found = (value?.data ?? []) as { event: { Time: string } }[]
    return found.sort((a, b) => (a.event.Time < b.event.Time ? -1 : 1))
  }

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

  test('can be delivered twice and late: the same earlier time, twice', async () => {
    const outcomes = await fixture.emulator.deliverTimer('timed', { copies: 2, minutesLate: 3 })
    const times = outcomes.map((outcome) => (outcome as { result: { event: { Time: string } } }).result.event.Time)
    expect(times).toEqual([expect.stringMatching(/^2025-12-11T00:5[67]/), times[0]])
    expect(await runs()).toHaveLength(4)
  })

  test('come late and twice by their switch, until it is set back', async () => {
    fixture.emulator.wechat.switches({ timers: { copies: 2, minutesLate: 5 } })
    await fixture.emulator.setNow('2025-12-12T09:00')
    expect(await runs()).toHaveLength(4)
    await fixture.emulator.setNow('2025-12-12T09:05')
    expect((await runs()).slice(4)).toMatchObject([
      { event: { Time: '2025-12-12T01:00:00.000Z' }, now: expect.stringMatching(/^2025-12-12T01:05/) },
      { event: { Time: '2025-12-12T01:00:00.000Z' } },
    ])
    fixture.emulator.wechat.switches({ timers: { copies: 1, minutesLate: 0 } })
    await fixture.emulator.setNow('2025-12-13T09:00')
    expect(await runs()).toHaveLength(7)
  })

  test('a delivery is asked for by address too; a nonsense one is refused', async () => {
    const post = (body: object) =>
      fetch(`${fixture.emulator.url}/_wechat/timer`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await post({ name: 'timed', copies: 99 })).status).toBe(400)
    expect((await post({ name: 'script' })).status).toBe(400)
    const answer = (await (await post({ name: 'timed', minutesLate: 1 })).json()) as { outcomes: object[] }
    expect(answer.outcomes).toMatchObject([{ result: { source: 'wx_trigger' } }])
  })

  test('the clock goes on where it was after a restart', async () => {
    await fixture.restart({ now: undefined })
    expect(fixture.emulator.now()).toMatch(/^2025-12-13T09:0/)
    expect(await runs()).toHaveLength(8)
  })
})
