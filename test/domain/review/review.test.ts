import type { Facts } from '@/domain/notice'
import {
  can,
  carryOver,
  checkedKeys,
  closeDays,
  decisionOf,
  decisionWords,
  doubtOf,
  factWords,
  keptDecision,
  keyedFacts,
  questionsOf,
  rankOf,
  shownFacts,
  strangeChange,
  worthUntil,
} from '@/domain/review'
import type { Changes, Decision, KeyedFact, Verdict } from '@/domain/review'
import { benefit } from '../../support/benefit'
import { facts } from '../../support/facts'
import { on, window } from '../../support/window'

const PUBLISHED = on('2025-12-08')
const TODAY = on('2025-12-10')

const keyed = (facts: Facts, key: string): KeyedFact => {
  const found = keyedFacts(facts).find((each) => each.key === key)
  if (found === undefined) throw new Error(`no ${key}`)
  return found
}

const decide = (facts: Facts, key: string, verdict: Verdict, changes: Changes = {}): Decision => {
  const of = keyed(facts, key)
  return decisionOf(of, of.fact, { verdict, changes })
}

const moved = (closes: string) => facts({ windows: [window({ closes: on(closes) })] })

describe('what a person decided', () => {
  const read = facts()

  test('a confirmed date is certain, without reasons to doubt it', () => {
    const shown = shownFacts(read, [decide(read, 'window:w1', 'confirmed')], PUBLISHED)
    expect(shown.windows).toEqual([{ ...read.windows[0], certainty: 'certain', reasons: [] }])
  })

  test('a corrected date keeps its window’s id, so that reminders go on hanging on it', () => {
    const shown = shownFacts(read, [decide(read, 'window:w1', 'corrected', { closes: on('2025-12-20') })], PUBLISHED)
    expect(shown.windows).toMatchObject([{ id: 'w1', closes: '2025-12-20', certainty: 'certain' }])
    expect(shown.primaryDeadline).toBe('2025-12-20')
  })

  test('a yearly close that a person dated is one day', () => {
    const yearly = facts({ windows: [window({ closes: '--12-23', recurrence: 'yearly', yearImplied: true })] })
    const decision = decide(yearly, 'window:w1', 'corrected', { closes: on('2025-12-23') })
    expect(decision.fact).toMatchObject({ closes: '2025-12-23', recurrence: null, yearImplied: false })
  })

  test('a rejected fact is not shown and not marked as checked', () => {
    const rejected = decide(read, 'benefit:b1', 'rejected')
    expect(shownFacts(read, [rejected], PUBLISHED).benefits).toEqual([])
    expect(checkedKeys([rejected])).toEqual([])
  })

  test('what a newer reader reads otherwise, or no more, changes nothing that was decided', () => {
    const decision = decide(read, 'window:w1', 'corrected', { closes: on('2025-12-20') })
    expect(shownFacts(moved('2025-12-31'), [decision], PUBLISHED).windows).toMatchObject([{ closes: '2025-12-20' }])
    const gone = facts({ windows: [] })
    expect(shownFacts(gone, [decision], PUBLISHED).windows).toMatchObject([{ closes: '2025-12-20' }])
  })

  test.each([
    ['window', { capYuan: 1 }, 'capYuan'],
    ['benefit', { closes: on('2025-12-20') }, 'closes'],
    ['condition', { value: 3 }, null],
  ] as const)('a %s takes only its own changes', (kind, changes, strange) => {
    expect(strangeChange(kind, changes)).toBe(strange)
  })
})

describe('what waits for a person', () => {
  const read = facts()

  test('what the machine doubts waits, what it is sure of does not', () => {
    expect(questionsOf(read, [])).toEqual([{ key: 'window:w1', kind: 'window', doubt: 'unsure' }])
  })

  test('what was decided waits no more, until it is read otherwise', () => {
    const decision = decide(read, 'window:w1', 'confirmed')
    expect(questionsOf(read, [decision])).toEqual([])
    expect(questionsOf(moved('2025-12-31'), [decision])).toEqual([
      { key: 'window:w1', kind: 'window', doubt: 'differs' },
    ])
  })

  test('a surer reading of the same date, or the sentence elsewhere, is no difference', () => {
    const decision = decide(read, 'window:w1', 'confirmed')
    const evidence = { start: 7, end: 9, text: '别处' }
    expect(questionsOf(facts({ windows: [window({ evidence })] }), [decision])).toEqual([])
  })

  test('a decision that is kept against a newer reading is asked about no more', () => {
    const decision = decide(read, 'window:w1', 'confirmed')
    const newer = moved('2025-12-31')
    const kept = keptDecision(decision, keyed(newer, 'window:w1').fact)
    expect(questionsOf(newer, [kept])).toEqual([])
    expect(shownFacts(newer, [kept], PUBLISHED).windows).toMatchObject([{ closes: '2025-12-23' }])
  })
})

describe('a text that the office changed', () => {
  const read = facts()
  const decision = decide(read, 'window:w1', 'corrected', { closes: on('2025-12-20') })

  test('keeps what was decided where it still says the same, with the sentence found anew', () => {
    const evidence = { start: 40, end: 50, text: '于12月23日前申报' }
    const later = facts({ windows: [window({ certainty: 'unsure', evidence })] })
    const [carried] = carryOver([decision], later, '')
    expect(carried).toMatchObject({ stale: false, fact: { closes: '2025-12-20', evidence } })
  })

  test('outweighs the decision where it says another date: the office spoke last, and a person is asked', () => {
    const later = moved('2026-01-15')
    const carried = carryOver([decision], later, '')
    expect(shownFacts(later, carried, PUBLISHED).windows).toMatchObject([{ closes: '2026-01-15' }])
    expect(questionsOf(later, carried)).toEqual([{ key: 'window:w1', kind: 'window', doubt: 'changed' }])
    expect(checkedKeys(carried)).toEqual([])
  })
})

describe('what is looked at first', () => {
  const urgency = { closes: [on('2025-12-20')], followers: 0, doubt: 6, reports: 0 }
  const rank = (parts: Partial<typeof urgency>) => rankOf({ ...urgency, ...parts }, TODAY)

  test.each([
    ['a nearer deadline', { closes: [on('2025-12-12')] }],
    ['more followers', { followers: 3 }],
    ['more in doubt', { doubt: 12 }],
    ['a reader’s report', { reports: 1 }],
  ])('%s comes first', (_, parts) => {
    expect(rank(parts)).toBeGreaterThan(rank({}))
  })

  test('what is over comes after what names no date, and that after what is to close', () => {
    expect(rank({ closes: [] })).toBeLessThan(rank({}))
    expect(rank({ closes: [on('2025-12-01')] })).toBeLessThan(rank({ closes: [] }))
  })

  test('of several closes the next one counts', () => {
    expect(rank({ closes: [on('2025-12-01'), on('2025-12-20')] })).toBe(rank({}))
  })

  test('a date in doubt weighs more than a sum', () => {
    const [date, sum] = (['window', 'benefit'] as const).map((kind) => doubtOf([{ key: '', kind, doubt: 'unsure' }]))
    expect(date).toBeGreaterThan(sum ?? 0)
  })

  test('only the firm’s own dates count, and the last of them is the last day worth a look', () => {
    const windows = [
      window({ closes: on('2026-01-05') }),
      window({ id: 'w2', closes: on('2025-12-23') }),
      window({ id: 'w3', audience: 'authority', closes: on('2026-02-01') }),
    ]
    const days = closeDays(facts({ windows }), PUBLISHED)
    expect(days).toEqual(['2025-12-23', '2026-01-05'])
    expect(worthUntil(days, PUBLISHED)).toBe('2026-01-05')
    expect(worthUntil([], PUBLISHED)).toBe('2026-06-06')
  })
})

describe('in words', () => {
  test.each([
    [window({ opens: on('2025-12-09') }), '企业申报 12月9日 – 12月23日'],
    [window({ closes: null, rolling: true }), '企业申报 常年受理'],
    [window({ closes: '--12-23', scope: '线上' }), '企业申报（线上） 每年12月23日截止'],
    [window({ opens: on('2026-01-07') }), '企业申报 2026年1月7日 – 2025年12月23日'],
    [window({ closes: '---05', audience: 'bank', action: 'report' }), '银行报送 每月5日截止'],
  ])('a window', (fact, words) => {
    expect(factWords({ kind: 'window', fact }, TODAY)).toBe(words)
  })

  test('a benefit and a decision', () => {
    expect(factWords({ kind: 'benefit', fact: benefit() }, TODAY)).toBe('设备购置额 × 10%，最高 1,000 万元')
    expect(factWords({ kind: 'benefit', fact: benefit({ kind: 'interest', base: null }) }, TODAY)).toMatch(
      /^贴息 按 10%/,
    )
    expect(decisionWords({ ...decide(facts(), 'window:w1', 'confirmed'), extended: true }, TODAY)).toBe(
      '延期：企业申报 12月23日截止',
    )
  })
})

describe('roles', () => {
  test.each([
    ['owner', 'editor', true],
    ['editor', 'editor', true],
    ['viewer', 'editor', false],
    ['editor', 'owner', false],
    [null, 'viewer', false],
    [null, 'nobody', true],
  ] as const)('%s may do what asks for %s: %s', (role, needed, may) => expect(can(role, needed)).toBe(may))
})
