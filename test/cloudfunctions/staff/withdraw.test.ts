import type { InboxAnswer } from '@/contract/follows'
import type { FeedAnswer } from '@/contract/notices'
import type { ShareCreateAnswer, ShareOpenAnswer } from '@/contract/shares'
import { call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { deskOf, firstOwner } from '../../support/desk'
import { acceptAtWeChat, settingsSeed } from '../../support/reminding'

jest.setTimeout(120_000)

const pasted = {
  title: '关于组织申报2026年首台套补助的通知',
  body: '各有关企业：请符合条件的企业于2026年2月10日前登录平台提交申报材料。对通过认定的，给予最高300万元补助。',
  docNumber: '示工信〔2026〕7号',
}

let cloud: Cloud
let desk: ReturnType<typeof deskOf>
let id = ''

beforeEach(async () => {
  const content = JSON.stringify([call('other', '2026年2月20日', { 标题title: '关于组织申报技改项目的通知' })])
  const sources = [{ id: 'city', name: '示例市平台', form: 'wechat-articles' as const, content }]
  const seed = { settings: [...settingsSeed.settings, firstOwner] }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources, seed })
  await cloud.emulator.fireTimer('sync')
  desk = deskOf(cloud)
  await desk.becomeOwner()
  id = (await desk.get('paste.publish', pasted)).id
})
afterEach(() => cloud.stop())

const end = async (ending: 'withdrawn' | null) => {
  const { version } = await desk.review(id)
  return desk.get('review.end', { id, version, ending })
}
const feedIds = async (query: object = {}) =>
  ((await cloud.call('notices.feed', { limit: 50, ...query })) as FeedAnswer).cards.map((card) => card.id)
const opened = () => cloud.call('notices.get', { id })

test('a withdrawn notice is in no list, no search and no cluster', async () => {
  expect(await feedIds()).toContain(id)
  await end('withdrawn')
  for (const query of [{}, { kind: 'call' }, { q: '首台套' }, { q: pasted.docNumber }, { closesWithinDays: 60 }])
    expect(await feedIds(query)).not.toContain(id)
})

test('who opens an old link or share learns that it was withdrawn and is led on', async () => {
  const { code } = (await cloud.call('shares.create', { noticeId: id }, 'reader-1')) as ShareCreateAnswer
  await end('withdrawn')
  expect(await opened()).toMatchObject({ errCode: 'NOT_FOUND', errMsg: '服务中心已撤回这条通知' })
  const { sequel } = (await cloud.call('shares.open', { code }, 'reader-2')) as ShareOpenAnswer
  expect(sequel).toMatchObject({ what: 'withdrawn', more: [{ title: '关于组织申报技改项目的通知' }] })
})

test('who follows is told as of any end, and the reminders are off', async () => {
  for (const kind of ['deadline', 'change']) {
    await acceptAtWeChat(cloud.emulator.url, 'reader-1', `huiqi-${kind}`)
    await cloud.call('grants.add', { tapId: `tap-${kind}0`, results: [{ kind, result: 'accept' }] })
  }
  await cloud.call('follows.set', { noticeId: id, leads: [1] })
  await end('withdrawn')
  await cloud.emulator.setNow('2026-01-06T10:00')
  await cloud.emulator.fireTimer('remind')
  const { reminders } = (await cloud.call('inbox.list', {})) as InboxAnswer
  expect(reminders.map(({ words, state }) => `${words} ${state}`)).toEqual(['已撤回 sent'])
})

test('it is published again by the same text, and a changed text of it too', async () => {
  await end('withdrawn')
  expect(await desk.get('paste.publish', pasted)).toEqual({ id, outcome: 'again' })
  expect(await feedIds({ q: '首台套' })).toContain(id)
  await end('withdrawn')
  await desk.get('paste.publish', { ...pasted, body: pasted.body.replace('2月10日', '2月12日') })
  expect(await opened()).toMatchObject({ notice: { kind: 'call', ended: null, windows: [{ closes: '2026-02-12' }] } })
})

test('the withdrawal can be undone, and is written down', async () => {
  const { history } = await end('withdrawn')
  expect(history[0]).toMatchObject({ words: '标记已撤回', undoable: true })
  await desk.get('review.undo', { entry: history[0]?.id ?? '' })
  expect(await feedIds()).toContain(id)
})

test('only what the centre published itself can be withdrawn', async () => {
  const other = (await feedIds()).find((each) => each !== id) ?? ''
  expect(await desk.ask('review.end', { id: other, version: 0, ending: 'withdrawn' })).toMatchObject({ path: 'ending' })
})
