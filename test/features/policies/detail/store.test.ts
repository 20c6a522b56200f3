import { createDetail } from '@/features/policies/detail/store'
import { offline, openCalls } from '../../../support/client/call'
import { found, quoted } from '../../../support/client/notices'

const begin = () => {
  const { call, asked } = openCalls()
  return { state: createDetail(call).getState, asked }
}

test('a notice is asked for by its id', async () => {
  const { state, asked } = begin()
  void state().load('n1')
  expect(asked[0]).toMatchObject({ action: 'notices.get', data: { id: 'n1' } })
  await asked[0]!.answer(found())
  expect(state()).toMatchObject({ found: { notice: { id: 'n1' } }, problem: null })
})

test('a failure keeps the notice that stands there, and the next try forgets the failure', async () => {
  const { state, asked } = begin()
  void state().load('n1')
  await asked[0]!.answer(found())
  void state().load('n1')
  await asked[1]!.fail()
  expect(state()).toMatchObject({ found: { notice: { id: 'n1' } }, problem: offline })
  void state().load('n1')
  expect(state().problem).toBeNull()
})

test('a tapped fact opens the text at its sentence; closing the text forgets the sentence', () => {
  const { state } = begin()
  const sentence = quoted('最高1000万元')
  state().mark(sentence)
  expect(state()).toMatchObject({ textOpen: true, marked: sentence })
  state().toggleText()
  expect(state()).toMatchObject({ textOpen: false, marked: null })
  state().toggleText()
  expect(state()).toMatchObject({ textOpen: true, marked: null })
})
