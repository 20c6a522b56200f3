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

/** A share of interest that was paid is no interest to be reckoned. */
const isOfInterestPaid = (named: string): boolean => INTEREST_SUM.test(named) && !YEARLY_RATE.test(named)

/** The yearly rate that is borne: percentage points as they stand, or a share of a rate that the firm tells. */
const yearlyRate = (rate: number, named: string, sketch: Sketch, e: number): Num => ({
  op: 'rate',
  base: sketch.input(named === '' ? 'LPR' : named, '%', e),
  rate: share(rate, '%', e),
  e,
})

const limits = ({ evidence, maxTermMonths }: Benefit, e: number): Partial<Extract<Num, { op: 'interest' }>> => {
  const most = principalMost(evidence.text)
  const days = maxTermMonths === null ? null : (DAYS_A_YEAR * maxTermMonths) / MONTHS_A_YEAR
  return {
    ...(most !== null && { principalMost: yuan(most, e) }),
    ...(days !== null && { longest: figure(days, '天', e) }),
  }
}

/** Percentage points of the principal, or a share of a yearly rate on it, for the days of the loan. */
export const interestOf = (benefit: Benefit, sketch: Sketch, e: number): Num => {
  const { base, evidence } = benefit
  const [rate, named] = [benefit.rate ?? 0, base ?? '']
  const points = evidence.text.includes('个百分点')
  if (!points && isOfInterestPaid(named)) {
    return { op: 'rate', base: sketch.input(named, '元', e), rate: share(rate, '%', e), e }
  }
  const ofRate = !points && (named === '' || YEARLY_RATE.test(named))
  return {
    op: 'interest',
    principal: sketch.input(points && /本金|贷款/.test(named) ? named : PRINCIPAL, '元', e),
    rate: ofRate ? yearlyRate(rate, named, sketch, e) : share(rate, '个百分点', e),
    days: sketch.input(DAYS, '天', e),
    basis: basisOf(evidence.text),
    ...limits(benefit, e),
    e,
  }
}
