import Taro from '@tarojs/taro'
import { FirmPanel } from '@/features/company'
import { firmRegion, keepFirmRegion } from '@/features/company/firmRegion'
import { company } from '@/features/company/useCompany'
import { fakeCloud } from '../../support/client/cloud'
import type { CloudAnswers } from '../../support/client/cloud'
import { NOW } from '../../support/client/notices'
import { readerAnswer } from '../../support/client/reader'
import { firm } from '../../support/profile'
import { draw, leave } from '../../support/client/screen'
import type { Screen } from '../../support/client/screen'

const regions = [
  { level: 'province' as const, name: '示例省', code: '320000' },
  { level: 'city' as const, name: '示例市', code: '320100' },
]
const reader = (region: string | null) => readerAnswer({ region })
const region = (screen: Screen) => screen.all('row-value')[0]?.textContent
const works: CloudAnswers = {
  'reader.get': () => reader('320000'),
  'regions.list': () => ({ regions, now: NOW }),
  'reader.save': (saved) => reader(saved.region ?? null),
}
const toast = jest.spyOn(Taro, 'showToast').mockResolvedValue({ errMsg: 'ok' })
const said = () => toast.mock.calls.map(([options]) => options?.title)

const show = async (answers: CloudAnswers = works) => ({ cloud: fakeCloud(answers), screen: await draw(<FirmPanel />) })

beforeEach(() => {
  toast.mockClear()
  company.setState(company.getInitialState(), true)
})
afterEach(leave)

test('the firm’s region is said by name', async () => {
  const { screen } = await show()
  expect(region(screen)).toBe('示例省')
})

test('how much of the profile is filled is counted as its own page counts it', async () => {
  const filled = firm({ region: '320000', headcount: 120, assetsYuan: '50000000' })
  const answer = () => readerAnswer({ firms: [filled], firmId: 'f1' })
  const { screen } = await show({ ...works, 'reader.get': answer })
  expect(screen.text()).toContain('已填 3/8 项')
})

test('a chosen region is saved on the server, kept on the phone and said', async () => {
  const { cloud, screen } = await show()
  await screen.tap('企业所在地')
  await screen.tap('示例市')
  expect(cloud.of('reader.save')).toEqual([{ region: '320100' }])
  expect(firmRegion()).toEqual({ code: '320100', name: '示例市' })
  expect(region(screen)).toBe('示例市')
  expect(said()).toEqual(['已保存，政策页将从这里开始'])
})

test('no region at all can be chosen too', async () => {
  keepFirmRegion({ code: '320000', name: '示例省' })
  const { screen } = await show()
  await screen.tap('企业所在地')
  await screen.tap('不设置')
  expect(firmRegion()).toBeNull()
  expect(region(screen)).toBe('未选择')
})

test('what could not be saved is said and not kept', async () => {
  const { screen } = await show({ ...works, 'reader.save': undefined })
  await screen.tap('企业所在地')
  await screen.tap('示例市')
  expect(said()).toEqual(['没有保存成功，请再试一次'])
  expect(firmRegion()).toBeNull()
  expect(region(screen)).toBe('示例省')
})

test('without a network the sheet says why there is nothing to choose', async () => {
  const { screen } = await show({})
  await screen.tap('企业所在地')
  expect(screen.all('choice-empty')[0]?.textContent).toContain('网络不通')
})

test('without a network the region that the phone keeps is said all the same', async () => {
  keepFirmRegion({ code: '320100', name: '示例市' })
  const { screen } = await show({})
  expect(region(screen)).toBe('示例市')
})
