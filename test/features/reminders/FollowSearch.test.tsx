import Taro from '@tarojs/taro'
import { FollowSearch } from '@/features/reminders'
import { reminders } from '@/features/reminders/useReminders'
import { fakeCloud } from '../../support/client/cloud'
import { NOW } from '../../support/client/notices'
import { readerAnswer } from '../../support/client/reader'
import { credits } from '../../support/client/reminders'
import { draw, leave } from '../../support/client/screen'

const templates = [
  { kind: 'deadline' as const, templateId: 'T1' },
  { kind: 'match' as const, templateId: 'T3' },
]
const ask = jest.spyOn(Taro, 'requestSubscribeMessage')
const toast = jest.spyOn(Taro, 'showToast').mockImplementation(() => Promise.resolve({} as never))
const said = () => toast.mock.calls.map(([{ title } = { title: '' }]) => title)
const saved = jest.fn((): Promise<string | null> => Promise.resolve(null))
const WORDS = '＋ 保存这个搜索，有新的告诉我'

const open = async () => {
  const cloud = fakeCloud({
    'reader.get': () => readerAnswer({}, { templates, now: NOW }),
    'grants.add': () => ({ credits: credits(0) }),
  })
  return { cloud, screen: await draw(<FollowSearch onSave={saved} />) }
}

beforeEach(() => {
  toast.mockClear()
  saved.mockReset().mockResolvedValue(null)
  ask.mockReset().mockResolvedValue({ errMsg: 'ok', T3: 'accept' } as never)
  reminders.setState(reminders.getInitialState(), true)
})
afterEach(leave)

test('a search is kept and WeChat asked, in the tap itself, for messages on new matches alone', async () => {
  const { cloud, screen } = await open()
  let askedBefore: string[] = []
  ask.mockImplementation(() => {
    askedBefore = cloud.asked.map(({ action }) => action)
    return Promise.resolve({ errMsg: 'ok', T3: 'accept' } as never)
  })
  await screen.tap(WORDS)
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ tmplIds: ['T3'] }))
  expect(askedBefore).toEqual(['reader.get'])
  expect(cloud.of('grants.add')).toMatchObject([{ results: [{ kind: 'match', result: 'accept' }] }])
  expect(saved).toHaveBeenCalledTimes(1)
  expect(said()).toEqual(['已保存，有新的会发微信消息'])
})

test('a refusal gates nothing: the search is kept, and where news will stand is said', async () => {
  ask.mockResolvedValue({ errMsg: 'ok', T3: 'reject' } as never)
  const { screen } = await open()
  await screen.tap(WORDS)
  expect(saved).toHaveBeenCalledTimes(1)
  expect(said()).toEqual(['已保存，有新的会列在“我的 · 消息”里'])
})

test('a search that could not be kept says so', async () => {
  saved.mockResolvedValue('最多保存 20 个搜索，请先删除一些')
  const { screen } = await open()
  await screen.tap(WORDS)
  expect(said()).toEqual(['最多保存 20 个搜索，请先删除一些'])
})
