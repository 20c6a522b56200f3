import { ChoiceSheet } from '@/components/ChoiceSheet'
import { draw, leave } from '../support/client/screen'

afterEach(leave)

const choices = [
  { value: null, words: '全部地区' },
  { value: '320000', words: '示例省', note: '省级' },
  { value: '320100', words: '示例市', note: '市级' },
]

test('a choice is told once, and then the sheet closes', async () => {
  const happened: string[] = []
  const screen = await draw(
    <ChoiceSheet
      title="地区"
      choices={choices}
      chosen="320000"
      onChoose={(value) => happened.push(`chose ${value}`)}
      onClose={() => happened.push('closed')}
    />,
  )
  await screen.tap('示例市')
  expect(happened).toEqual(['chose 320100', 'closed'])
})

test.each<[string, string | null, string]>([
  ['a value', '320000', '示例省省级✓'],
  ['no value at all', null, '全部地区✓'],
])('the tick stands at what is chosen: %s', async (_name, chosen, words) => {
  const screen = await draw(
    <ChoiceSheet title="地区" choices={choices} chosen={chosen} onChoose={jest.fn()} onClose={jest.fn()} />,
  )
  expect(screen.all('choice-on').map((choice) => choice.textContent)).toEqual([words])
  expect(screen.all('choice')).toHaveLength(choices.length)
})

test('while there is nothing to choose the sheet says why', async () => {
  const screen = await draw(
    <ChoiceSheet
      title="地区"
      choices={[]}
      chosen={null}
      empty="正在加载地区…"
      onChoose={jest.fn()}
      onClose={jest.fn()}
    />,
  )
  expect(screen.all('choice-empty')[0]?.textContent).toBe('正在加载地区…')
})
