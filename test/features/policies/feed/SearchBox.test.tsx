import { SearchBox } from '@/features/policies'
import { draw, leave, settled } from '../../../support/client/screen'

beforeEach(() => jest.useFakeTimers({ doNotFake: ['requestAnimationFrame'] }))
afterEach(() => {
  leave()
  jest.useRealTimers()
})

const pause = () => settled(() => jest.advanceTimersByTime(400))
const box = async () => {
  const searched: string[] = []
  return { searched, screen: await draw(<SearchBox query="" onSearch={(words) => searched.push(words)} />) }
}

test('it is asked once typing pauses, not with every letter', async () => {
  const { searched, screen } = await box()
  await screen.type('技')
  await settled(() => jest.advanceTimersByTime(399))
  await screen.type(' 技改 ')
  expect(searched).toEqual([])
  await pause()
  expect(searched).toEqual(['技改'])
})

test('the same words are not asked twice', async () => {
  const { searched, screen } = await box()
  await screen.type('技改')
  await pause()
  await screen.type('技改 ')
  await pause()
  expect(searched).toEqual(['技改'])
})

test('a tap on the cross asks for everything again, at once', async () => {
  const { searched, screen } = await box()
  await screen.type('技改')
  await pause()
  await screen.tap('清空搜索')
  expect(searched).toEqual(['技改', ''])
  expect(screen.all('search-clear')).toEqual([])
})

test('words that were set elsewhere stand in the box, and are not asked again', async () => {
  const searched: string[] = []
  const screen = await draw(<SearchBox query="贴息" onSearch={(words) => searched.push(words)} />)
  await pause()
  expect(screen.all('search-clear')).toHaveLength(1)
  expect(searched).toEqual([])
})
