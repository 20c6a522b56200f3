import type { BeijingMinute, LocalDate } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'

/** A notice that its source's list should show and does not; _id is the notice's. */
export interface VanishedRow extends Row {
  sourceId: string
  /** Since when its own address has said that it is gone; null where it does not say so. */
  goneSince: BeijingMinute | null
  /** When its own address was last asked. */
  askedAt: BeijingMinute
  /** When two runs had agreed that it is withdrawn; null as long as they have not. */
  removedOn: LocalDate | null
}

/** More than any source withdraws while somebody looks. */
const OF_SOURCE_MAX = 1000

const vanished = table<VanishedRow>('vanished')

export const vanishedOf = (sourceId: string): Promise<VanishedRow[]> =>
  vanished.find({ where: { sourceId }, limit: OF_SOURCE_MAX })

export const putVanished = (row: VanishedRow): Promise<void> => vanished.put(row)
export const removeVanished = (noticeId: string): Promise<void> => vanished.remove(noticeId)
