import type { Benefit } from '@/domain/notice'
import { normalise } from '@/domain/text'
import type { Num } from '../grammar/nodes'
import { amountOf, UNNAMED_BASE } from './amount'
import { bandsOf, measuredBy } from './bands'
import type { Band } from './bands'
import { capped, share } from './sketch'
import type { Sketch } from './sketch'
import { tierNames } from './tierNames'

/** Further apart two tiers belong to different sentences. */
const NEAR = 160

const sort = ({ rate, amountYuan, capYuan, unit }: Benefit): string =>
  [rate !== null, amountYuan !== null, capYuan !== null, unit].join()

const isNext = (before: Benefit | undefined, benefit: Benefit): boolean =>
  before !== undefined &&
  (before.kind === 'tiered' || before.evidence.start === benefit.evidence.start) &&
  benefit.kind === 'tiered' &&
  sort(before) === sort(benefit) &&
  benefit.evidence.start - before.evidence.end < NEAR

/** How many clauses from here on are the ascending tiers of one scale, each with its own threshold. */
const scaleLength = (benefits: readonly Benefit[]): number => {
  const end = benefits.findIndex((benefit, i) => {
    const before = benefits[i - 1]
    return benefit.rate === null || (before !== undefined && benefit.evidence.start - before.evidence.end > NEAR)
  })
  const run = benefits.slice(0, end < 0 ? benefits.length : end)
  for (let length = run.length; length > 1; length -= 1) if (bandsOf(run.slice(0, length)) !== null) return length
  return 1
}

/** Clauses with the tiers of one sentence or scale together. */
export const tierGroups = (benefits: readonly Benefit[]): Benefit[][] => {
  const groups: Benefit[][] = []
  for (let at = 0; at < benefits.length;) {
    const scale = benefits.slice(at, at + scaleLength(benefits.slice(at)))
    const [benefit] = scale as [Benefit]
    const last = groups[groups.length - 1]
    if (scale.length === 1 && last && isNext(last[last.length - 1], benefit)) last.push(benefit)
    else groups.push(scale)
    at += scale.length
  }
  return groups
}

const byThreshold = (tiers: readonly Benefit[], bands: readonly Band[], sketch: Sketch): Num => {
  const places = tiers.map(({ evidence }) => sketch.place(evidence))
  const [first = 0] = places
  const base = measuredBy(tiers)
  const on = base === null ? sketch.own(UNNAMED_BASE, '元', first) : sketch.input(base, '元', first)
  const rows = bands.map(({ fromYuan, rate }, i) => ({
    from: fromYuan,
    rate: share(rate, '%', places[i] ?? 0),
    e: places[i] ?? 0,
  }))
  const limit = tiers.find(({ capYuan }) => capYuan !== null)?.capYuan ?? null
  if (bands.some(({ part }) => part)) return capped({ op: 'slices', on, unit: '元', rows, e: first }, limit, first)
  const whole = rows.map(({ from, rate, e }) => ({ from, amount: { op: 'rate', base: on, rate, e } as Num, e }))
  return capped({ op: 'steps', on, unit: '元', rows: whole, e: first }, limit, first)
}

const TIER = '适用档次'
const LABEL_LENGTH = 28

const byChoice = (tiers: readonly Benefit[], sketch: Sketch): Num | null => {
  const shared = new Set(tiers.map(({ evidence }) => evidence.text)).size < tiers.length
  const names = tierNames(tiers, normalise((tiers[0] as Benefit).evidence.text).text)
  const choices = tiers.map(({ evidence }, i) => ({
    id: `第${i + 1}档`,
    label: names?.[i] ?? (shared ? `第${i + 1}档` : evidence.text.trim().slice(0, LABEL_LENGTH)),
  }))
  const rows = tiers.map((tier, i) => {
    const amount = amountOf(tier, sketch)
    return amount && { choice: choices[i]?.id ?? '', amount, e: amount.e }
  })
  const e = sketch.place((tiers[0] as Benefit).evidence)
  if (rows.some((row) => row === null)) return null
  const id = sketch.ownId(TIER)
  sketch.ask(TIER, '选项', e, { id, choices })
  return { op: 'lookup', id, rows: rows as NonNullable<(typeof rows)[number]>[], e }
}

/** Tiers of one sentence as one reckoning: by the threshold that each names, else by the tier that the firm is in. */
export const tieredAmount = (tiers: readonly Benefit[], sketch: Sketch): Num | null => {
  const bands = tiers.every(({ rate }) => rate !== null) ? bandsOf(tiers) : null
  return bands === null ? byChoice(tiers, sketch) : byThreshold(tiers, bands, sketch)
}
