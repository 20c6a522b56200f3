import { Skeleton } from '@/components/Skeleton'
import { draw, leave } from '../support/client/screen'

afterEach(leave)

test('cards to come are said in a word, and are as many as asked for', async () => {
  const screen = await draw(<Skeleton cards={2} />)
  expect(screen.all('bones')).toHaveLength(2)
  expect(document.querySelector('[role="status"]')?.getAttribute('aria-label')).toBe('正在加载')
})
