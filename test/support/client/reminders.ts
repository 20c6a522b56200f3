import type { FollowView, ReminderView } from '@/contract/follows'
import type { Credits } from '@/contract/grants'
import type { BeijingMinute } from '@/domain/time'
import { on } from '../window'

/** What WeChat lets us send to one who allowed deadlines only. */
export const credits = (deadline: number): Credits => ({ deadline, change: 0, match: 0 })

/** A message the day before the close, still to come at nine. */
export const reminder = (parts: Partial<ReminderView> = {}): ReminderView => ({
  kind: 'deadline',
  words: null,
  dueAt: `${parts.dueOn ?? '2025-12-22'}T09:00` as BeijingMinute,
  id: 'r1',
  noticeId: 'n1',
  noticeTitle: '设备更新奖补开始申报',
  lead: 1,
  dueOn: on('2025-12-22'),
  about: on('2025-12-23'),
  state: 'planned',
  reason: null,
  sentAt: null,
  ...parts,
})

export const follow = (parts: Partial<FollowView> = {}): FollowView => ({
  noticeId: 'n1',
  leads: [1],
  windowIds: null,
  coverage: { covered: 1, needed: 1 },
  reminders: [reminder()],
  ...parts,
})
