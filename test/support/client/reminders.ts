import type { FollowView, ReminderView } from '@/contract/follows'
import { on } from '../window'

/** A message the day before the close, still to come. */
export const reminder = (parts: Partial<ReminderView> = {}): ReminderView => ({
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
  coverage: { covered: 1, needed: 1 },
  reminders: [reminder()],
  ...parts,
})
