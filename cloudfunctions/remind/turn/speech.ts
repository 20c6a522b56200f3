import type { MessageContent, ReminderState, Worth } from '@/domain/reminder'
import type { DatedNotice } from '../../_shared/repositories/notices'
import type { FollowRow } from '../../_shared/repositories/follows'
import type { ReminderRow } from '../../_shared/repositories/reminders'
import type { SearchRow } from '../../_shared/repositories/searches'

/** What stands behind the messages of one reader, read at the minute of sending. */
export interface Grounds {
  follows: Map<string, FollowRow>
  searches: Map<string, SearchRow>
  notices: Map<string, DatedNotice>
}

/** A message that there is something to say in. */
export interface Spoken {
  row: ReminderRow
  notice: DatedNotice
  worth: Worth
  /** The date that it says, null where it says none. */
  content: MessageContent | null
}

/** What there is to say, or why nothing is sent. */
export type Speech =
  | { say: 'this'; spoken: Spoken }
  | { say: 'nothing'; state: Extract<ReminderState, 'expired' | 'cancelled'>; reason: string }
  /** The notice was read anew: its reader hears of that first. */
  | { say: 'later'; follow: FollowRow; notice: DatedNotice }

export const cancelled = (reason: string): Speech => ({ say: 'nothing', state: 'cancelled', reason })
export const expired = (reason: string): Speech => ({ say: 'nothing', state: 'expired', reason })
