import { requestDecoders } from '@/contract/decoders'
import { deskDecoders } from '@/contract/desk/decoders'
import { ROLES } from '@/domain/review'
import { routes as deskRoutes } from '../../../cloudfunctions/staff/routes'
import { routes } from '../../../cloudfunctions/api/routes'
import { functions } from '../../../config/functions'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { deskOf, firstOwner } from '../../support/desk'
import { settingsSeed } from '../../support/reminding'

jest.setTimeout(120_000)

let cloud: Cloud

beforeAll(async () => {
  const seed = { settings: [...settingsSeed.settings, firstOwner] }
  cloud = await startCloud({ now: '2026-01-06T08:00', seed })
  const desk = deskOf(cloud)
  await desk.becomeOwner()
  for (const role of ['editor', 'viewer'] as const) await desk.invite(role, `${role}-1`)
})
afterAll(() => cloud.stop())

const CALLERS = { owner: 'owner-1', editor: 'editor-1', viewer: 'viewer-1', reader: 'reader-1', nobody: undefined }
type Caller = keyof typeof CALLERS

/** Whether a call is let in; what it is told then is not this test's matter. The data fit no action. */
const letIn = async (name: string, action: string, caller: Caller): Promise<boolean> => {
  const event = { action, data: { planted: true } }
  const outcome = await cloud.emulator.invoke(name, event, { openid: CALLERS[caller], source: 'wx_client' })
  if ('errCode' in outcome) throw new Error(`${name} ${action} as ${caller}: ${JSON.stringify(outcome)}`)
  const { errCode } = outcome.result as { errCode?: string }
  if (errCode !== 'FORBIDDEN' && errCode !== 'BAD_REQUEST') throw new Error(`${action} took data that nobody knows`)
  return errCode === 'BAD_REQUEST'
}

/** Written out by hand: what the table of routes is held against. */
const OWNERS = ['colleagues.list', 'colleagues.invite', 'colleagues.withdraw', 'colleagues.setRole']
const EDITORS = [
  'review.add',
  'review.tie',
  'review.decide',
  'review.end',
  'review.undo',
  'review.settleReports',
  'paste.read',
  'paste.publish',
]
const VIEWERS = [
  'queue.list',
  'review.get',
  'review.sentences',
  'review.find',
  'sources.list',
  'sources.runs',
  'reach.report',
  'shares.list',
  'audit.list',
]
/** In a timeline nobody is known. */
const OPEN_TO_ALL = ['notices.read']
const EVERYBODY = ['desk.me', 'desk.join']

const MAY: Record<Caller, string[]> = {
  owner: [...OWNERS, ...EDITORS, ...VIEWERS, ...EVERYBODY],
  editor: [...EDITORS, ...VIEWERS, ...EVERYBODY],
  viewer: [...VIEWERS, ...EVERYBODY],
  reader: EVERYBODY,
  nobody: [],
}
const ALL_CALLERS = Object.keys(CALLERS) as Caller[]
const deskActions = Object.keys(deskDecoders).sort()
const readerActions = Object.keys(requestDecoders).sort()

test('every action of the desk is in the matrix, and every role', () => {
  expect([...MAY.owner].sort()).toEqual(deskActions)
  expect(Object.keys(deskRoutes).sort()).toEqual(deskActions)
  expect(Object.keys(routes).sort()).toEqual(readerActions)
  for (const role of ROLES) expect(ALL_CALLERS).toContain(role)
})

describe.each(ALL_CALLERS)('at the desk the %s', (caller) => {
  test.each(deskActions)('%s', async (action) => {
    expect(await letIn('staff', action, caller)).toBe(MAY[caller].includes(action))
  })
})

describe.each(ALL_CALLERS)('of the readers’ function the %s', (caller) => {
  test.each(readerActions)('%s', async (action) => {
    expect(await letIn('api', action, caller)).toBe(caller !== 'nobody' || OPEN_TO_ALL.includes(action))
  })
})

const timed = Object.entries(functions).filter(([, { timer }]) => timer !== null)

test.each(timed.map(([name]) => name))('%s is for its timer alone, whoever calls', async (name) => {
  for (const openid of Object.values(CALLERS))
    for (const source of ['wx_client', 'wx_client,scf', 'scf', 'wx_http'])
      expect(await cloud.emulator.invoke(name, { only: 'reread' }, { openid, source })).toMatchObject({
        result: { errCode: 'FORBIDDEN' },
      })
})

test.each(timed.map(([name]) => name))('%s cannot even be reached by a client', async (name) => {
  const headers = { 'Content-Type': 'application/json', 'X-Dev-Openid': 'owner-1' }
  const answer = await fetch(`${cloud.emulator.url}/call/${name}`, { method: 'POST', headers, body: '{}' })
  expect(await answer.json()).toMatchObject({ errCode: -501023 })
})

test('a colleague who is removed may nothing from that moment', async () => {
  const desk = deskOf(cloud)
  await desk.invite('editor', 'leaving')
  const { colleagues } = await desk.get('colleagues.list', {})
  const id = colleagues.find(({ name }) => name === 'leaving')?.id ?? ''
  expect(await desk.ask('queue.list', {}, 'leaving')).toHaveProperty('items')
  await desk.get('colleagues.setRole', { id, role: null })
  expect(await desk.ask('queue.list', {}, 'leaving')).toMatchObject({ errCode: 'FORBIDDEN' })
})
