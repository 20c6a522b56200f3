import type { Step } from '@/domain/subsidy'

const WHOLE = 100

/** How much of what the rate gives is left after the cap, in hundredths for the bar; 100 where nothing was cut off. */
export const keptPercent = (steps: Step[], amountYuan: string): number => {
  const before = Number(steps[0]?.yuan)
  return before > 0 ? Math.max(1, Math.round((Number(amountYuan) / before) * WHOLE)) : WHOLE
}
