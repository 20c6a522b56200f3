import type { Benefit } from '@/domain/notice'

/** A plain clause: ten per cent of what equipment cost, ten million at most. */
export const benefit = (differing: Partial<Benefit> = {}): Benefit => ({
  id: 'b1',
  kind: 'rate',
  rate: 0.1,
  base: '设备购置额',
  amountYuan: null,
  capYuan: 10_000_000,
  unit: null,
  maxTermMonths: null,
  certainty: 'certain',
  evidence: { start: 0, end: 22, text: '按设备购置额的10%给予奖补，最高1000万元' },
  ...differing,
})
