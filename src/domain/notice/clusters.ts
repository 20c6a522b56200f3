import { isRepost } from './repost'
import type { Likeness } from './repost'

/** Takes out of `left` everything that hangs together with a notice. */
const gathered = (first: Likeness, left: Set<Likeness>): Likeness[] => {
  const found = [first]
  left.delete(first)
  for (const one of found) {
    const more = [...left].filter((other) => isRepost(one, other))
    for (const other of more) left.delete(other)
    found.push(...more)
  }
  return found
}

/** Each notice's cluster: the least id of all that hang together, null for one that stands alone. In whatever order they come. */
export const clustersOf = (notices: readonly Likeness[]): Map<string, string | null> => {
  const left = new Set([...notices].sort((a, b) => (a.id < b.id ? -1 : 1)))
  const clusters = new Map<string, string | null>()
  for (const first of left) {
    const members = gathered(first, left)
    for (const { id } of members) clusters.set(id, members.length === 1 ? null : first.id)
  }
  return clusters
}
