import { Sheet } from '@/components/Sheet'
import { draw, leave } from '../support/client/screen'

afterEach(leave)

test.each([
  ['the cross', 'sheet-close'],
  ['a tap beside it', 'sheet-shade'],
])('a sheet is closed by %s', async (_name, place) => {
  const closed = jest.fn()
  const screen = await draw(
    <Sheet title="提醒我" onClose={closed}>
      什么时候
    </Sheet>,
  )
  await screen.tapClass(place)
  expect(closed).toHaveBeenCalledTimes(1)
})

test('a sheet is a dialogue with its title, and a tap inside leaves it open', async () => {
  const closed = jest.fn()
  const screen = await draw(
    <Sheet title="提醒我" onClose={closed}>
      什么时候
    </Sheet>,
  )
  const [sheet] = screen.all('sheet')
  expect(sheet?.getAttribute('role')).toBe('dialog')
  expect(sheet?.getAttribute('aria-label')).toBe('提醒我')
  await screen.tapClass('sheet-body')
  expect(closed).not.toHaveBeenCalled()
})
