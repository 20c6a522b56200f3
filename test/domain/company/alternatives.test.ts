import fc from 'fast-check'
import { matchOf } from '@/domain/company'
import type { Asked } from '@/domain/company'
import { asked, firm } from '../../support/profile'
import { on } from '../../support/window'

const TODAY = on('2026-01-20')
const FIRM = firm({ revenueYuan: '20000000' })
const WORKS = { met: 1e7, notMet: 3e7 }

type State = 'met' | 'notMet' | 'unknown'
/** A condition in which the firm stands as told. */
const standing = (state: State, choice: number | null): Asked =>
  asked({
    ...(state === 'unknown' ? { field: '设备投资', value: 1 } : { value: WORKS[state] }),
    anyOf: choice === null ? null : { group: 1, choice },
  })
const match = (conditions: Asked[]) => matchOf({ region: null, conditions }, FIRM, TODAY)

describe('a group of alternatives', () => {
  test.each<[string, [State, number][], State]>([
    [
      'is met by one',
      [
        ['notMet', 1],
        ['met', 2],
      ],
      'met',
    ],
    [
      'is met by one while another is open',
      [
        ['unknown', 1],
        ['met', 2],
      ],
      'met',
    ],
    [
      'fails only with all',
      [
        ['notMet', 1],
        ['notMet', 2],
      ],
      'notMet',
    ],
    [
      'is open while one is open',
      [
        ['notMet', 1],
        ['unknown', 2],
      ],
      'unknown',
    ],
    [
      'of one choice asks for all of it',
      [
        ['met', 1],
        ['notMet', 1],
        ['notMet', 2],
      ],
      'notMet',
    ],
    [
      'with half a choice met is open',
      [
        ['met', 1],
        ['unknown', 1],
        ['notMet', 2],
      ],
      'unknown',
    ],
  ])('%s', (_name, members, state) => {
    const found = match(members.map(([one, choice]) => standing(one, choice)))
    expect(found).toEqual({ met: 0, notMet: 0, unknown: 0, of: 1, [state]: 1 })
  })

  test('counts as one beside the others', () => {
    const conditions = [standing('met', null), standing('notMet', 1), standing('met', 2), standing('notMet', null)]
    expect(match(conditions)).toEqual({ met: 2, notMet: 1, unknown: 0, of: 3 })
  })

  test('does not fail while a choice is read without being sure', () => {
    const unsure = { ...standing('notMet', 2), certainty: 'unsure' as const }
    expect(match([standing('notMet', 1), unsure])).toMatchObject({ notMet: 0, unknown: 1, of: 1 })
  })

  test('rows of an earlier version, which know none, ask for all', () => {
    const [first, second] = [standing('met', null), standing('notMet', null)]
    delete first.anyOf
    delete second.anyOf
    expect(match([first, second])).toMatchObject({ met: 1, notMet: 1, of: 2 })
  })
})

const state = fc.constantFrom<State>('met', 'notMet', 'unknown')

test('more choices never make a firm fail, fewer never make it meet', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), state, (states, more) => {
      const few = match(states.map((one, i) => standing(one, i)))
      const many = match([...states, more].map((one, i) => standing(one, i)))
      expect([few.of, many.of]).toEqual([1, 1])
      expect(many.met).toBeGreaterThanOrEqual(few.met)
      expect(many.notMet).toBeLessThanOrEqual(few.notMet)
    }),
  )
})
