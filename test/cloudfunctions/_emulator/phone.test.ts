import { startFixture, TEMPLATE, type Fixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture({ now: '2025-12-10T09:00' })
})
afterAll(() => fixture.stop())

const post = async (path: string, body: unknown, openid?: string) => {
  const answer = await fetch(`${fixture.emulator.url}/_wechat${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(openid && { 'x-dev-openid': openid }) },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as { [field: string]: unknown } }
}
const state = async () =>
  (await (await fetch(`${fixture.emulator.url}/_wechat/state`)).json()) as { [k: string]: never }
const accept = (openid: string, more: object = {}) =>
  post('/subscribe', { results: { [TEMPLATE.id]: 'accept' }, ...more }, openid)
const itemSettings = async (openid: string) =>
  ((await post('/setting', {}, openid)).body.subscriptionsSetting as { itemSettings: object }).itemSettings

describe('a reader’s choices', () => {
  test('without the box nothing is remembered; with it the choice is, and each tap still counts', async () => {
    await accept('ada')
    expect(await itemSettings('ada')).toEqual({})
    await accept('ada', { keep: true })
    expect(await itemSettings('ada')).toEqual({ [TEMPLATE.id]: 'accept' })
    expect(fixture.emulator.wechat.grants()).toEqual([{ openid: 'ada', templateId: TEMPLATE.id, remaining: 2 }])
  })

  test('“always refuse” gives no acceptance and is undone only in the settings', async () => {
    await post('/subscribe', { results: { [TEMPLATE.id]: 'reject' }, keep: true }, 'bob')
    expect(await itemSettings('bob')).toEqual({ [TEMPLATE.id]: 'reject' })
    expect((await post('/choice', { openid: 'bob', templateId: TEMPLATE.id, choice: 'ask' })).status).toBe(200)
    expect(await itemSettings('bob')).toEqual({})
    expect((await post('/choice', { openid: 'bob', templateId: TEMPLATE.id, choice: 'perhaps' })).status).toBe(400)
  })

  test.each(['ban', 'filter'])('WeChat can answer “%s” for a template, which gives no acceptance', async (choice) => {
    await post('/choice', { openid: 'kim', templateId: TEMPLATE.id, choice })
    const { body } = await post('/setting', {}, 'kim')
    const told = choice === 'ban' ? { [TEMPLATE.id]: 'ban' } : {}
    expect(body.subscriptionsSetting).toEqual({ mainSwitch: true, itemSettings: told })
    expect(body.filtered).toEqual(choice === 'filter' ? [TEMPLATE.id] : [])
    expect((await post('/subscribe', { results: { [TEMPLATE.id]: choice } }, 'kim')).status).toBe(400)
  })

  test('with the main switch off the sheet takes no answer, until it is on again', async () => {
    await accept('lea')
    expect((await post('/mainSwitch', { openid: 'lea', on: false })).body).toEqual({ switchedOff: ['lea'] })
    expect((await post('/setting', {}, 'lea')).body.subscriptionsSetting).toMatchObject({ mainSwitch: false })
    expect((await accept('lea')).status).toBe(400)
    await post('/mainSwitch', { openid: 'lea', on: true })
    expect((await accept('lea')).status).toBe(200)
    await post('/grant', { openid: 'lea', templateId: TEMPLATE.id, remaining: 0 })
    expect((await post('/mainSwitch', { openid: 'nobody', on: false })).status).toBe(400)
    expect((await post('/mainSwitch', { openid: 'lea', on: 'no' })).status).toBe(400)
  })

  test('the choices of one reader are not those of another, and stand after a restart', async () => {
    expect(await itemSettings('eve')).toEqual({})
    await fixture.restart()
    expect(await itemSettings('ada')).toEqual({ [TEMPLATE.id]: 'accept' })
  })

  test('acceptances can be taken back, as in WeChat’s settings', async () => {
    expect((await post('/grant', { openid: 'ada', templateId: TEMPLATE.id, remaining: 0 })).body).toEqual({
      grants: [],
    })
    expect((await post('/grant', { openid: 'nobody', templateId: TEMPLATE.id, remaining: 1 })).status).toBe(400)
    expect((await post('/grant', { openid: 'ada', templateId: TEMPLATE.id, remaining: -1 })).status).toBe(400)
  })
})

describe('the calendar of a phone', () => {
  const entry = { title: '设备奖补申报截止', startTime: 1766480400, description: '以官方通知为准' }

  test('holds what the client adds, twice when tapped twice, as a phone does', async () => {
    await post('/calendar', entry, 'ada')
    await post('/calendar', { ...entry, openid: 'eve' }, 'ada')
    expect(fixture.emulator.wechat.calendar()).toEqual([
      { ...entry, openid: 'ada' },
      { ...entry, openid: 'ada' },
    ])
    expect((await state()).calendar).toHaveLength(2)
  })

  test.each([{ startTime: 1 }, { title: '', startTime: 1 }, { title: 'a', startTime: 1.5 }, { title: 'a' }])(
    'refuses %j',
    async (wrong) => {
      expect((await post('/calendar', wrong, 'ada')).status).toBe(400)
      expect(fixture.emulator.wechat.calendar()).toHaveLength(2)
    },
  )
})

describe('cold starts', () => {
  test('on request; only of functions that exist', async () => {
    const count = { script: 'async () => (globalThis.calls = (globalThis.calls ?? 0) + 1)' }
    await fixture.emulator.invoke('script', count)
    await post('/cold', { name: 'script' })
    expect(await fixture.emulator.invoke('script', count)).toEqual({ result: { value: 1 } })
    expect((await post('/cold', { name: 'nobody' })).status).toBe(400)
  })
})
