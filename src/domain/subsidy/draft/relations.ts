import { decimalOf } from '@/domain/money'
import type { Benefit, Exclusion } from '@/domain/notice'
import type { RuleRelation } from '../grammar/rule'
import type { Sketch } from './sketch'

const HIGHEST = /从高|就高|从优|择优|差额/
const INTEREST = /贴息(?:资金)?(?:总额|合计)?[^。;]{0,12}不得?(?:超过|高于)[^。;]{0,12}利息/
const REPEATED =
  /重复|同时(?:享受|申请|申报)|叠加|兼得|不再享受|不再(?:予以|给予)?(?:支持|补贴|补助|奖补)|已(?:经)?(?:获|享受|由)/
const ONE_ONLY = /只(?:能|可|限)?(?:申报|申请|享受|资助|补贴)一/

const kindOf = (text: string): RuleRelation['kind'] | null => {
  if (INTEREST.test(text)) return 'interest'
  if (HIGHEST.test(text)) return 'highest'
  return REPEATED.test(text) || ONE_ONLY.test(text) ? 'exclusive' : null
}

/** A sentence of exclusion as a relation between rules, or null where it is about who the firm is (失信, 未结题). */
const relationOf = ({ evidence, scope }: Exclusion, sketch: Sketch): RuleRelation | null => {
  const kind = kindOf(evidence.text)
  if (kind === null) return null
  const others = ONE_ONLY.test(evidence.text) ? 'notice' : 'any'
  return { kind, scope, with: others, e: sketch.place(evidence) }
}

/** 单个企业每年最高5000万元: over everything that the notice gives, not a benefit of its own. */
const OVERALL =
  /(?:单|每|同一)(?:个|家|户)?[^,，。;；]{0,6}(?:企业|机构|单位)[^。;；]{0,10}(?:每年|年度|全年|合计|累计|总额)[^。;；]{0,16}(?:最高|不超过|上限|封顶)/
export const isOverall = ({ kind, rate, amountYuan, evidence }: Benefit): boolean =>
  kind === 'cap' && rate === null && amountYuan === null && OVERALL.test(evidence.text)

const ceilingOf = ({ capYuan, unit, evidence }: Benefit, sketch: Sketch): RuleRelation => ({
  kind: 'ceiling',
  scope: unit,
  with: 'notice',
  limitYuan: decimalOf(capYuan ?? 0),
  e: sketch.place(evidence),
})

/** What a rule may not be had with, and the ceilings over several. */
export const relationsOf = (
  exclusions: readonly Exclusion[],
  benefits: readonly Benefit[],
  sketch: Sketch,
): RuleRelation[] => [
  ...exclusions.flatMap((exclusion) => relationOf(exclusion, sketch) ?? []),
  ...benefits.filter(isOverall).map((benefit) => ceilingOf(benefit, sketch)),
]

/** Sentences that shut a firm out for what it is. */
export const shutsOut = (exclusions: readonly Exclusion[]): Exclusion[] =>
  exclusions.filter(({ evidence }) => kindOf(evidence.text) === null)
