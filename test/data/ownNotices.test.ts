import type { Labelled } from './labelled'
import { isLate, labelledNotices, outcomeOf, windowsF1 } from './labelled'

/** `unseen` is a measure: no rule is made for its notices, so its floors lie lower. */
const FLOORS = [
  { set: 'first', f1: 0.95, certain: 1, late: 0 },
  { set: 'unseen', f1: 0.78, certain: 0.9, late: 2 },
]

const ids = (notices: Labelled[]): string[] => notices.map(({ id }) => id)

describe.each(FLOORS)('notices of our own, $set', ({ set, f1, certain, late }) => {
  const notices = labelledNotices(set)

  test('every label quotes its notice', () => {
    expect(notices).toHaveLength(20)
    const wrong = notices.filter(({ body, gold }) => gold.windows.some(({ quote }) => !body.includes(quote)))
    expect(ids(wrong)).toEqual([])
  })

  test('windows are found', () => {
    expect(windowsF1(notices)).toBeGreaterThanOrEqual(f1)
  })

  test('no more firms than before are told a later moment than the true one', () => {
    expect(ids(notices.filter(isLate)).length).toBeLessThanOrEqual(late)
  })

  test('what is certain is right', () => {
    const sure = ({ certainty }: { certainty: string }): boolean => certainty === 'certain'
    const outcomes = notices.map(outcomeOf)
    const wrong = outcomes.flatMap(({ extra }) => extra.filter(sure)).length
    const right = outcomes.flatMap(({ right: pairs }) => pairs.filter(([, window]) => sure(window))).length
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(certain)
  })

  test('evidence stands in the notice word for word', () => {
    for (const { body, facts } of notices) {
      for (const { evidence } of [...facts.windows, ...facts.benefits, ...facts.conditions, ...facts.exclusions]) {
        expect(body.slice(evidence.start, evidence.end)).toBe(evidence.text)
        expect(evidence.text).not.toBe('')
      }
    }
  })
})
