import { OfflineNote } from '@/components/OfflineNote'
import { draw, leave } from '../support/client/screen'
import { at } from '../support/window'

afterEach(leave)

test.each([
  ['nothing while all is well', null, 0, ''],
  ['since when it was true', at('2025-12-10T08:05'), 0, '网络不通，以下是12月10日 08:05 的内容'],
  ['what waits', null, 2, '2 项操作待发送，连上后自动发送'],
  ['both', at('2025-12-10T08:05'), 1, '网络不通，以下是12月10日 08:05 的内容；1 项操作待发送，连上后自动发送'],
])('it says %s', async (_name, asOf, waiting, words) => {
  const screen = await draw(<OfflineNote asOf={asOf} waiting={waiting} />)
  expect(screen.text()).toBe(words)
})
