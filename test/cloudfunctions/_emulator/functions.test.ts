import { startFixture, type Fixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture({ now: '2025-12-10T08:00' })
})
afterAll(() => fixture.stop())

const rude = (how: string) => fixture.emulator.invoke('rude', { how })

describe('a function', () => {
  test('runs by the emulator’s clock, in UTC, and the SDK does not mind', async () => {
    const { value } = await fixture.sdk(async ({ db }) => {
      await db.collection('runs').count()
      const made = [new Date(), Reflect.construct(Date, [0])]
      return {
        now: new Date().toISOString(),
        zone: new Date().getTimezoneOffset(),
        made: made.every((d) => d instanceof Date),
      }
    })
    expect(value).toEqual({ now: expect.stringMatching(/^2025-12-10T00:0/), zone: 0, made: true })
  })

  test('knows its caller by the platform’s word, and that nested calls came through it', async () => {
    const { value } = await fixture.sdk(
      async ({ cloud }) => {
        const script = 'async ({ cloud }) => cloud.getWXContext()'
        const nested = await cloud.callFunction({ name: 'script', data: { script } })
        return { own: cloud.getWXContext(), nested: nested.result }
      },
      null,
      'ada',
    )
    expect(value).toMatchObject({
      own: { OPENID: 'ada', SOURCE: 'wx_client', ENV: 'huiqi-local' },
      nested: { value: { OPENID: 'ada', SOURCE: 'wx_client,scf' } },
    })
  })

  test.each([
    ['throw', -504002, /wrong on purpose/],
    ['exit', -504002, /exited with code 3/],
    ['kill', -504002, /SIGKILL/],
    ['reject', -504002, /nobody listens/],
    ['hang', -504003, /timed out after 2 seconds/],
    ['spin', -504003, /timed out/],
    ['memory', -504002, /memory/i],
    ['gulp', -504002, /memory/i],
    ['text', -504002, /./],
    ['buffers', -504002, /memory limit exceeded: \d+ MB of 96 MB/],
    ['buffer', -504002, /memory limit exceeded/],
  ])('that ends by %s answers %d and the next call is served', async (how, errCode, errMsg) => {
    expect(await rude(how)).toEqual({ errCode, errMsg: expect.stringMatching(errMsg) })
    expect(await rude('well')).toEqual({ result: { how: 'well' } })
  })

  test('that throws after it has answered takes nothing down', async () => {
    expect(await rude('leave')).toEqual({ result: { how: 'leave' } })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await rude('well')).toEqual({ result: { how: 'well' } })
  })

  test.each(['nobody', 'missing', 'toString'])('that is not deployed (%s) answers -501000', async (name) => {
    expect(await fixture.emulator.invoke(name, {})).toMatchObject({ errCode: -501000 })
  })

  test('keeps nothing of the last call’s environment', async () => {
    const seen = () =>
      fixture.emulator.invoke(
        'script',
        { script: 'async () => process.env.WX_OPENID ?? null' },
        { source: 'wx_trigger' },
      )
    await Promise.all([fixture.sdk(async () => null), fixture.sdk(async () => null)])
    expect(await Promise.all([seen(), seen()])).toEqual([{ result: { value: null } }, { result: { value: null } }])
  })

  test('called 1,000 times by 20 readers at once never sees another’s identity', async () => {
    const openids = Array.from({ length: 1000 }, (_, n) => `reader-${n % 20}`)
    const answers = await Promise.all(
      openids.map((openid) =>
        fixture.sdk(
          async ({ db, cloud }) => {
            const before = cloud.getWXContext().OPENID
            await db.collection('runs').count()
            return [before, cloud.getWXContext().OPENID]
          },
          null,
          openid,
        ),
      ),
    )
    expect(answers.map(({ value }) => value)).toEqual(openids.map((openid) => [openid, openid]))
  }, 60_000)
})
