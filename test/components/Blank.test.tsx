import { Blank } from '@/components/Blank'
import { draw, leave } from '../support/client/screen'

afterEach(leave)

test('an empty place says why and offers each way on', async () => {
  const [all, wider] = [jest.fn(), jest.fn()]
  const actions = [
    { words: '看全部', onTap: all },
    { words: '不限地区', onTap: wider },
  ]
  const screen = await draw(<Blank title="没有30天内截止的政策" words="看看全部政策" actions={actions} />)
  expect(screen.all('blank-title')[0]?.textContent).toBe('没有30天内截止的政策')
  expect(screen.all('blank-words')[0]?.textContent).toBe('看看全部政策')
  await screen.tap('不限地区')
  expect(wider).toHaveBeenCalledTimes(1)
  expect(all).not.toHaveBeenCalled()
})

test('without ways on there is nothing to tap', async () => {
  const screen = await draw(<Blank title="还没有政策" />)
  expect(screen.all('action')).toEqual([])
  expect(screen.all('blank-actions')).toEqual([])
  expect(screen.all('blank-words')).toEqual([])
  expect(screen.all('blank')[0]?.getAttribute('role')).toBe('status')
})
