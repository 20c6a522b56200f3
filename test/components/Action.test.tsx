import { Action } from '@/components/Action'
import { draw, leave } from '../support/client/screen'

afterEach(leave)

test('an action that is off takes no tap', async () => {
  const tapped = jest.fn()
  const off = await draw(
    <Action disabled onTap={tapped}>
      保存
    </Action>,
  )
  await off.tap('保存')
  expect(tapped).not.toHaveBeenCalled()
  const ready = await draw(<Action onTap={tapped}>保存</Action>)
  await ready.tap('保存')
  expect(tapped).toHaveBeenCalledTimes(1)
})
