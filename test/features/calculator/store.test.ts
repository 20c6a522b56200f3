import { createReckoner } from '@/features/calculator/store'
import { offline, openCalls } from '../../support/client/call'
import { NOW } from '../../support/client/notices'
import { rule } from '../../support/client/rule'

const begin = () => {
  const { call, asked } = openCalls()
  return { state: createReckoner(call).getState, asked }
}

test('what was typed stays while rules come and calls fail', async () => {
  const { state, asked } = begin()
  void state().load()
  state().type('2600')
  await asked[0]!.answer({ rules: [rule()], now: NOW })
  void state().load()
  await asked[1]!.fail()
  expect(state()).toMatchObject({ typed: '2600', rules: [rule()], problem: offline, loading: false })
})

test('another rule asks for another sum: what was typed for the first is gone', () => {
  const { state } = begin()
  state().type('2600')
  state().pick('rule2')
  expect(state()).toMatchObject({ ruleId: 'rule2', typed: '' })
})

test('the unit changes what the typed figure means, never the figure', () => {
  const { state } = begin()
  state().type('2600')
  state().switchUnit('元')
  expect(state()).toMatchObject({ typed: '2600', unit: '元' })
})
