import { addedDecision, carryOver, checkedKeys, questionsOf, saysSame, shownFacts } from '@/domain/review'
import type { AddedDate, Decision } from '@/domain/review'
import { facts } from '../../support/facts'
import { on, window } from '../../support/window'

const PUBLISHED = on('2025-12-08')
const BODY = '各有关企业：请按要求办理。材料请于2025年12月19日前寄出。'
const SENTENCE = '材料请于2025年12月19日前寄出。'
const spanIn = (body: string, text = SENTENCE) => {
  const start = body.indexOf(text)
  return { start, end: start + text.length, text }
}

const added = (parts: Partial<AddedDate> = {}, mark = 'a'): Decision =>
  addedDecision(mark, {
    ...{ audience: 'enterprise', action: 'submit', opens: null, closes: on('2025-12-19') },
    from: { evidence: spanIn(BODY) },
    ...parts,
  })
const byTelephone = added({ from: { reason: '电话确认' } })

const NOTHING = facts({ windows: [] })

describe('a date that a person adds', () => {
  test('is shown as certain and checked beside what is read, and moves the deadline', () => {
    const read = facts({ windows: [window()] })
    const shown = shownFacts(read, [added()], PUBLISHED)
    expect(shown.windows).toMatchObject([{ id: 'w1' }, { closes: '2025-12-19', certainty: 'certain', reasons: [] }])
    expect(shown.primaryDeadline).toBe('2025-12-19')
    expect(checkedKeys([added()])).toEqual(['window:hand-a'])
  })

  test('asks nothing of anybody, however often the same text is read', () => {
    expect(questionsOf(NOTHING, [added(), byTelephone])).toEqual([])
  })

  test('carries its reason where it stands in no sentence', () => {
    expect(byTelephone.fact).toMatchObject({ byHand: { reason: '电话确认' }, evidence: { text: '' } })
    expect(added().fact).toMatchObject({ byHand: { reason: null }, evidence: spanIn(BODY) })
  })

  test('stands alone where a newer reader finds the same date in its sentence', () => {
    const found = window({
      id: 'w9',
      action: 'apply',
      closes: on('2025-12-19'),
      evidence: spanIn(BODY, '2025年12月19日前'),
    })
    const read = facts({ windows: [{ ...found, certainty: 'unsure' }] })
    expect(shownFacts(read, [added()], PUBLISHED).windows.map(({ id }) => id)).toEqual(['hand-a'])
    expect(questionsOf(read, [added()])).toEqual([])
  })

  test.each([
    ['another day there', { closes: on('2025-12-20'), evidence: spanIn(BODY) }],
    ['somebody else’s day there', { audience: 'authority' as const, closes: on('2025-12-19'), evidence: spanIn(BODY) }],
    ['the same day elsewhere', { closes: on('2025-12-19'), evidence: spanIn(BODY, '请按要求办理') }],
  ])('hides nothing that is read otherwise: %s', (_, parts) => {
    const read = facts({ windows: [window(parts)] })
    expect(shownFacts(read, [added()], PUBLISHED).windows).toHaveLength(2)
  })
})

describe('in a later text', () => {
  const later = `更新：${BODY}`

  test('it stands where its sentence does, found anew', () => {
    const [carried] = carryOver([added()], NOTHING, later)
    expect(carried).toMatchObject({ stale: false, fact: { evidence: spanIn(later) } })
  })

  test('without its sentence it stands no more, and somebody is asked', () => {
    const carried = carryOver([added()], NOTHING, '材料请于2025年12月30日前寄出。')
    expect(questionsOf(NOTHING, carried)).toEqual([{ key: 'window:hand-a', kind: 'window', doubt: 'changed' }])
    expect(shownFacts(NOTHING, carried, PUBLISHED).windows).toEqual([])
  })

  test('one that rests on no sentence stands whatever the text says', () => {
    expect(carryOver([byTelephone], NOTHING, '全文改过')).toEqual([byTelephone])
  })

  test('two of them are told apart', () => {
    expect(saysSame(added().fact, added({}, 'b').fact)).toBe(false)
  })
})
