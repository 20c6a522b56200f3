import type { Composition } from '@/domain/subsidy'

interface Piece {
  label: string
  /** Of the whole, in hundredths. */
  percent: number
  hatched: boolean
}

const WHOLE = 100

/** The widths of the bar: what remains of each part, then what the cap cut off. They fill it. */
export const pieces = ({ parts, cutYuan }: Composition): Piece[] => {
  const gross = parts.reduce((sum, { yuan }) => sum + Number(yuan), 0)
  if (gross <= 0) return []
  const kept = 1 - Number(cutYuan) / gross
  const shares = parts.map(({ label, yuan }) => ({
    label,
    percent: (Number(yuan) / gross) * kept * WHOLE,
    hatched: false,
  }))
  const cut = { label: '上限切去', percent: (1 - kept) * WHOLE, hatched: true }
  return kept < 1 ? [...shares, cut] : shares
}
