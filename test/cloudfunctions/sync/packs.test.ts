import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { evaluate, explain, nodesOf, validateRule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { packs } from '../../../cloudfunctions/sync/packs'
import { staleRules } from '../../../cloudfunctions/sync/packs/stale'

const CORPUS = path.resolve(__dirname, '../../../../shared/corpus/gold')
const rules = packs.flatMap(({ source, rules: packed }) =>
  packed.map(({ rule, examples }) => ({ rule, examples, source })),
)

/** The bodies of the labelled notices by id, or null where the corpus is not at hand. */
const bodies = (): Map<string, string> | null => {
  const file = path.join(CORPUS, 'jiangsu-wechat.jsonl')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => JSON.parse(line) as { id: string; body: string }).map(({ id, body }) => [id, body]),
  )
}

describe('the packs of rules', () => {
  it('hold at least fifteen rules, each with a name of its own', () => {
    expect(rules.length).toBeGreaterThanOrEqual(15)
    expect(new Set(rules.map(({ rule }) => rule.id)).size).toBe(rules.length)
  })

  describe.each(rules.map(({ rule, examples, source }) => [rule.id, rule, examples, source] as const))(
    '%s',
    (_, rule, examples, source) => {
      it('is a rule of the grammar', () => expect(validateRule(rule)).toEqual({ outcome: 'valid', rule }))

      it('names its document, links to it and says from when it holds', () => {
        expect(rule.url).toMatch(/^https:\/\//)
        expect(rule.inForce.from).not.toBeNull()
        expect(source.title.length).toBeGreaterThan(5)
      })

      it('rests every figure on a short quotation', () => {
        for (const { text } of rule.evidence) expect(text.length).toBeLessThanOrEqual(120)
        for (const node of nodesOf(rule.amount)) expect(rule.evidence[node.e]).toBeDefined()
        const quoted = rule.evidence.map(({ text }) => text).join('')
        for (const node of nodesOf(rule.amount)) {
          if (node.op !== 'const' || /^(?:倍|年|月|天)$/.test(node.unit) || node.unit === '‰') continue
          expect(quoted).toContain(node.value)
        }
      })

      it('has at least two examples', () => expect(examples.length).toBeGreaterThanOrEqual(2))

      it.each(examples.map((example) => [JSON.stringify(example.answers), example] as const))(
        'gives what was worked out by hand: %s',
        (_words, { answers, on, ...expected }) => {
          const outcome = evaluate(rule, answers, on)
          expect(outcome).toMatchObject(expected)
          if (outcome.outcome === 'eligible') expect(explain(rule, answers, on).steps.length).toBeGreaterThan(0)
        },
      )
    },
  )

  const read = bodies()
  if (read === null) console.warn('skipped: no corpus')
  ;(read === null ? it.skip : it)('quote their texts exactly where they say', () => {
    for (const { rule, source } of rules) {
      for (const { start, end, text } of rule.evidence) expect(read?.get(source.item)?.slice(start, end)).toBe(text)
    }
  })
})

describe('freshness', () => {
  const listed = (on: string) => staleRules(packs, on as LocalDate).map(({ ruleId }) => ruleId)

  it('on the last day of force nothing is said of it yet, on the next it is', () => {
    const { rule } = rules.find((each) => each.rule.inForce.to === '2026-12-31') as (typeof rules)[number]
    expect(listed('2026-12-31')).not.toContain(rule.id)
    expect(listed('2027-01-01')).toContain(rule.id)
  })

  it('a call that has closed is listed, with the day', () =>
    expect(staleRules(packs, '2025-12-24' as LocalDate)).toContainEqual(
      expect.objectContaining({
        ruleId: 'pack:nanjing-equipment-2025:equipment',
        why: expect.stringContaining('2025-12-23'),
      }),
    ))

  it('a rule that nobody has compared with its text for half a year is listed', () =>
    expect(listed('2027-11-01')).toHaveLength(rules.length))
})
