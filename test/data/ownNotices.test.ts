import type { Labelled } from './labelled'
import { isLate, labelledNotices, outcomeOf, windowsF1 } from './labelled'

/** `unseen` is a measure: no rule is made for its notices, so its floors lie lower. */
const FLOORS = [
  { set: 'first', size: 20, f1: 0.95, certain: 1, late: 0 },
  { set: 'second', size: 40, f1: 0.95, certain: 1, late: 0 },
  { set: 'third', size: 24, f1: 0.95, certain: 1, late: 0 },
  { set: 'fourth', size: 20, f1: 0.95, certain: 1, late: 0 },
  { set: 'fifth', size: 20, f1: 0.95, certain: 1, late: 0 },
  { set: 'unseen', size: 20, f1: 0.88, certain: 0.95, late: 1 },
]

const ids = (notices: Labelled[]): string[] => notices.map(({ id }) => id)

describe.each(FLOORS)('notices of our own, $set', ({ set, size, f1, certain, late }) => {
  const notices = labelledNotices(set)

  test('every label quotes its notice', () => {
    expect(notices).toHaveLength(size)
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
