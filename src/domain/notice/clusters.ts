import { isRepost } from './repost'
import type { Likeness } from './repost'
import type { TieOf } from './tie'

const nothingSaid: TieOf = () => null

const hangTogether = (a: Likeness, b: Likeness, said: TieOf): boolean => {
  const tie = said(a.id, b.id)
  return tie === null ? isRepost(a, b) : tie === 'same'
}

/** Takes out of `left` everything that hangs together with a notice; two that people put apart never come together. */
const gathered = (first: Likeness, left: Set<Likeness>, said: TieOf): Likeness[] => {
  const found = [first]
  left.delete(first)
  const isApart = (other: Likeness): boolean => found.some(({ id }) => said(id, other.id) === 'apart')
  for (const one of found) {
    for (const other of [...left]) {
      if (!hangTogether(one, other, said) || isApart(other)) continue
      left.delete(other)
      found.push(other)
    }
  }
  return found
}

/**
 * Each notice's cluster: the least id of all that hang together, null for one that stands alone. In whatever order they
 * come; `said` is what people say of pairs.
 */
export const clustersOf = (notices: readonly Likeness[], said: TieOf = nothingSaid): Map<string, string | null> => {
  const left = new Set([...notices].sort((a, b) => (a.id < b.id ? -1 : 1)))
  const clusters = new Map<string, string | null>()
  for (const first of left) {
    const members = gathered(first, left, said)
    for (const { id } of members) clusters.set(id, members.length === 1 ? null : first.id)
  }
  return clusters
}
