import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import { call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { deskOf, firstOwner } from '../../support/desk'
import { settingsSeed } from '../../support/reminding'
import { startSourceServer } from '../../support/sourceServer'
import type { SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

jest.setTimeout(120_000)

let server: SourceServer
let cloud: Cloud
let desk: ReturnType<typeof deskOf>

const LONG =
  '为加快先进制造业高质量发展，推动产业基础再造和重大技术装备攻关，现组织开展专项资金项目申报工作，支持方向为智能化改造、绿色低碳改造、首台套装备示范应用、产业链协同创新等四个方向的项目，申报企业应当具有独立法人资格，财务管理制度健全。'
const firm = call('firm', '2026年1月20日', { 标题title: '关于组织申报技改项目的通知' })
const district = call('district', '2026年1月28日', { 标题title: '示例区转发技改补助申报的提醒' })
const twins = ['one', 'two'].map((aid) =>
  call(aid, '2026年2月10日', {
    标题title: '关于组织申报专项资金项目的通知',
    finalContent: `各有关企业：${LONG}请于2026年2月10日前申报。`,
  }),
)
const third = call('three', '2026年2月10日', {
  标题title: '关于组织申报专项资金项目的通知',
  finalContent: `各有关企业：${LONG}请于2026年2月10日前申报。`,
})

beforeEach(async () => {
  server = await startSourceServer()
  server.say([firm, district, ...twins])
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: '320100' }
  const seed = { sources: [source], settings: [...settingsSeed.settings, firstOwner] }
  cloud = await startCloud({ now: '2026-01-06T08:00', seed })
  await cloud.emulator.fireTimer('sync')
  desk = deskOf(cloud)
  await desk.becomeOwner()
})
afterEach(async () => {
  await cloud.stop()
  await server.stop()
})

const idOf = async (aid: string): Promise<string> =>
  (await stored(cloud, 'noticeTexts')).find(({ itemId }) => itemId === aid)?._id ?? ''
const clusterOf = async (aid: string): Promise<string | null> => {
  const id = await idOf(aid)
  return ((await stored(cloud, 'notices')).find(({ _id }) => _id === id)?.clusterId ?? null) as string | null
}
const together = async (a: string, b: string): Promise<boolean> => {
  const cluster = await clusterOf(a)
  return cluster !== null && cluster === (await clusterOf(b))
}
const askTie = async (a: string, b: string, tie: 'same' | 'apart') => {
  const id = await idOf(a)
  const { version } = await desk.review(id)
  return desk.ask('review.tie', { id, version, other: await idOf(b), tie })
}
const tie = async (a: string, b: string, kind: 'same' | 'apart') => {
  const answer = await askTie(a, b, kind)
  if ('errCode' in answer) throw new Error(answer.errMsg)
  return answer
}
const undoLast = async (aid: string) => {
  const { history } = await desk.review(await idOf(aid))
  return desk.get('review.undo', { entry: history[0]?.id ?? '' })
}
/** Both ways in which every notice is written anew: another text of the source, another extractor. */
const writeAgain = async () => {
  server.say([firm, district, ...twins].map((each) => ({ ...each, finalContent: `更新。${each.finalContent}` })))
  await cloud.emulator.setNow('2026-01-06T09:30')
  await cloud.inside(
    async ({ db, args }) => {
      for (const id of args)
        await db
          .collection('notices')
          .doc(id)
          .update({ data: { extractorVersion: 1 } })
    },
    await Promise.all(['firm', 'district', 'one', 'two'].map(idOf)),
  )
  await cloud.emulator.invoke('sync', { only: 'reread' }, { source: 'wx_trigger' })
}

describe('two notices that a colleague merges', () => {
  test('are found by words of the title or by the number, and not the notice itself', async () => {
    const id = await idOf('firm')
    const { found } = await desk.get('review.find', { id, words: '技改' })
    expect(found.map((each) => each.id)).toEqual([await idOf('district')])
    expect(found[0]).toMatchObject({ closes: '2026-01-28' })
  })

  test('are one document for readers, and each keeps its own date', async () => {
    expect(await together('firm', 'district')).toBe(false)
    const { kin, history } = await tie('firm', 'district', 'same')
    expect(kin).toMatchObject([{ id: await idOf('district'), closes: '2026-01-28' }])
    expect(history[0]).toMatchObject({ words: '合并重复', undoable: true })
    const get = async (aid: string) => ((await cloud.call('notices.get', { id: await idOf(aid) })) as GetAnswer).notice
    const own = await get('firm')
    expect([own.deadline?.closes, own.elsewhere[0]?.deadline?.closes]).toEqual(['2026-01-20', '2026-01-28'])
    const { cards } = (await cloud.call('notices.feed', { limit: 50 })) as FeedAnswer
    expect(cards.map(({ deadline }) => deadline?.closes)).toContain('2026-01-20')
  })

  test('stay so whatever is synced or read anew', async () => {
    await tie('firm', 'district', 'same')
    await writeAgain()
    expect(await together('firm', 'district')).toBe(true)
  })

  test('are parted again by undo, and merged by undoing that', async () => {
    await tie('firm', 'district', 'same')
    await undoLast('firm')
    expect(await together('firm', 'district')).toBe(false)
    await undoLast('firm')
    expect(await together('firm', 'district')).toBe(true)
  })

  test('can be put apart from the other side: the last word counts', async () => {
    await tie('firm', 'district', 'same')
    await tie('district', 'firm', 'apart')
    await writeAgain()
    expect(await together('firm', 'district')).toBe(false)
  })
})

describe('two notices that the machine took for one', () => {
  test('put apart, stay so, though a third that is like both comes', async () => {
    expect(await together('one', 'two')).toBe(true)
    expect((await tie('one', 'two', 'apart')).kin).toEqual([])
    await writeAgain()
    expect(await together('one', 'two')).toBe(false)
    server.say([firm, district, ...twins, third])
    await cloud.emulator.setNow('2026-01-06T11:00')
    expect(await idOf('three')).not.toBe('')
    expect(await together('one', 'two')).toBe(false)
  })

  test('are not brought together over a third: it is said which pair stands against it', async () => {
    await tie('one', 'two', 'apart')
    await tie('firm', 'one', 'same')
    expect(await askTie('firm', 'two', 'same')).toMatchObject({
      errCode: 'BAD_REQUEST',
      path: 'other',
      errMsg: expect.stringContaining('已由同事拆开') as string,
    })
    expect(await together('firm', 'two')).toBe(false)
  })
})

test.each([
  ['itself', 'firm', 'firm', 'same'],
  ['what is merged already', 'one', 'two', 'same'],
  ['what is apart already', 'firm', 'one', 'apart'],
] as const)('is refused: %s', async (_, a, b, kind) => {
  expect(await askTie(a, b, kind)).toMatchObject({ errCode: 'BAD_REQUEST', path: 'other' })
})
