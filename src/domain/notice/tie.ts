/** What a person says of two notices, whatever they look like: one document, or two. */
export interface Tie {
  a: string
  b: string
  tie: 'same' | 'apart'
  /** Milliseconds: of several sayings about a pair the last one counts. */
  order: number
}

/** The same as one of the two holds it. */
export interface HeldTie extends Pick<Tie, 'tie' | 'order'> {
  other: string
}

export type TieOf = (a: string, b: string) => Tie['tie'] | null

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** What was said last of each pair, the same both ways; null for a pair of which nobody spoke. */
export const tieOf = (ties: readonly Tie[]): TieOf => {
  const last = new Map<string, Tie>()
  for (const tie of ties) {
    const pair = pairOf(tie.a, tie.b)
    const before = last.get(pair)
    if (before === undefined || before.order <= tie.order) last.set(pair, tie)
  }
  return (a, b) => last.get(pairOf(a, b))?.tie ?? null
}
