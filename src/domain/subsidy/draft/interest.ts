import { yuanOf } from '@/domain/money'
import type { Benefit } from '@/domain/notice'
import type { Num } from '../grammar/nodes'
import { figure, share, yuan } from './sketch'
import type { Sketch } from './sketch'

const PRINCIPAL = '贷款本金'
const DAYS = '贴息天数'
const MONTHS_A_YEAR = 12
const DAYS_A_YEAR = 365
/** 单户贴息贷款规模上限5000万元: the principal that counts. */
const PRINCIPAL_MOST =
  /贷款(?:规模|额度|本金|余额|金额)?(?:的)?(?:上限|最高(?:额度)?(?:为|不超过)?|不(?:得)?超过)\s?(?:为)?\s?(\d[\d,.]{0,12}\s?[万亿]元)/
/** A share of these is a share of a yearly rate; of anything else it is of a sum. */
const YEARLY_RATE = /LPR|利率$|报价/
const INTEREST_SUM = /利息|付息/

const principalMost = (text: string): number | null => {
  const sum = PRINCIPAL_MOST.exec(text)?.[1]
  const most = sum === undefined ? null : yuanOf(sum.replace(/\s/g, ''))
  return most === null ? null : Number(most)
}

const basisOf = (text: string): 360 | 365 => (/360/.test(text) ? 360 : 365)

/** Percentage points of the principal, or a share of a yearly rate (of 100% at most) on it, for the days of the loan. */
export const interestOf = (benefit: Benefit, sketch: Sketch, e: number): Num => {
  const { rate, base, maxTermMonths, evidence } = benefit
  const points = evidence.text.includes('个百分点')
  const named = base ?? ''
  if (!points && INTEREST_SUM.test(named) && !YEARLY_RATE.test(named)) {
    return { op: 'rate', base: sketch.input(named, '元', e), rate: share(rate ?? 0, '%', e), e }
  }
  const most = principalMost(evidence.text)
  const ofRate = !points && YEARLY_RATE.test(named === '' ? 'LPR' : named)
  const yearly: Num = ofRate
    ? { op: 'rate', base: sketch.input(named === '' ? 'LPR' : named, '%', e), rate: share(rate ?? 0, '%', e), e }
    : share(rate ?? 0, '个百分点', e)
  const label = points && /本金|贷款/.test(named) ? named : PRINCIPAL
  return {
    op: 'interest',
    principal: sketch.input(label, '元', e),
    rate: yearly,
    days: sketch.input(DAYS, '天', e),
    basis: basisOf(evidence.text),
    ...(most !== null && { principalMost: yuan(most, e) }),
    ...(maxTermMonths !== null && { longest: figure((DAYS_A_YEAR * maxTermMonths) / MONTHS_A_YEAR, '天', e) }),
    e,
  }
}
