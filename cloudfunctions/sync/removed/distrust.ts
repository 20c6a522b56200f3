/** So many may vanish at once without looking odd, and beyond that so large a share of what should be there. */
const FEW = 3
const SHARE = 1 / 4
/** A list of less than this share of what it showed before is not to be believed. */
const SHRUNK_TO = 1 / 2

interface Shown {
  /** How many items the list shows now. */
  listed: number
  /** The most that it showed in its last runs, 0 where none is known. */
  before: number
  /** How many it should show and does not, without those that are known to be withdrawn. */
  missing: number
}

export type Distrust = 'shrunken' | 'too-many'

/** Why nothing is concluded from a list that was read whole, null where it may be believed. */
export const distrust = ({ listed, before, missing }: Shown): Distrust | null => {
  if (listed < before * SHRUNK_TO) return 'shrunken'
  return missing > FEW && missing > (listed + missing) * SHARE ? 'too-many' : null
}
