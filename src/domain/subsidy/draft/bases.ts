import type { Benefit } from '@/domain/notice'

/** Further on a share has a base of its own. */
const NEAR = 40
const RAISES = /提高(?:到|至)|其中/

const takesOver = (before: Benefit, { rate, base, kind, evidence }: Benefit): boolean => {
  if (rate === null || base || kind !== before.kind || before.rate === null) return false
  return RAISES.test(evidence.text) || evidence.start - before.evidence.end < NEAR
}

/** 按技术设备购置总额的10%: the total is part of the name. */
const named = (benefit: Benefit): Benefit => {
  const { base, evidence } = benefit
  const total = base && !base.endsWith('总额') && evidence.text.includes(`${base}总额`)
  return total ? { ...benefit, base: `${base}总额` } : benefit
}

/** Shares with the base that the clause before them names: 大型企业按实缴保险费的30%返还，中小微企业按60%返还. */
export const withBases = (benefits: readonly Benefit[]): Benefit[] => {
  const done: Benefit[] = []
  for (const benefit of benefits.map(named)) {
    const before = done[done.length - 1]
    done.push(before?.base && takesOver(before, benefit) ? { ...benefit, base: before.base } : benefit)
  }
  return done
}
