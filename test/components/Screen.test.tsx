import { Screen } from '@/components/Screen'
import { draw, leave } from '../support/client/screen'

afterEach(leave)

test.each([
  ['the usual size needs no word', 1, ''],
  ['a reader who wants larger text gets it on the whole page', 1.25, '1.25'],
])('%s', async (_name, scale, expected) => {
  const screen = await draw(<Screen scale={scale}>页</Screen>)
  const [ground] = screen.all('screen') as HTMLElement[]
  expect(ground?.style.getPropertyValue('--type')).toBe(expected)
})

test('a detail ends at the edge, a tab above the bar', async () => {
  expect((await draw(<Screen scale={1}>页</Screen>)).all('screen-tab')).toHaveLength(1)
  const detail = await draw(
    <Screen scale={1} kind="detail">
      页
    </Screen>,
  )
  expect(detail.all('screen-detail')).toHaveLength(1)
})
