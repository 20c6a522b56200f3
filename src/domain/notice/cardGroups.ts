import type { Region } from '@/domain/region'
import type { Close, LocalDate } from '@/domain/time'

/** A member of a cluster as lists know it. */
export interface ClusterMember {
  region: Region | null
  windows: { closes: Close | null; opens: LocalDate | null }[]
}

const datesOf = ({ windows }: ClusterMember): string =>
  [...new Set(windows.map(({ opens, closes }) => `${opens} ${closes}`))].sort().join('\n')

const levelOf = ({ region }: ClusterMember): string => region?.level ?? ''

const clash = (a: ClusterMember, b: ClusterMember): boolean =>
  levelOf(a) === levelOf(b) && datesOf(a) !== datesOf(b) && a.windows.length > 0 && b.windows.length > 0

/**
 * The members of one cluster as cards, in order: on one card never stand two of one level that give firms different
 * dates.
 */
export const cardGroups = <T extends ClusterMember>(members: readonly T[]): T[][] => {
  const groups: T[][] = []
  for (const member of members) {
    const group = groups.find((others) => !others.some((other) => clash(other, member)))
    if (group) group.push(member)
    else groups.push([member])
  }
  return groups
}
