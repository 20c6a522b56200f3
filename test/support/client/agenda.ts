import type { AgendaAnswer, AgendaEntry } from '@/contract/agenda'
import { closeDate } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import { NOW } from './notices'

/** What closes at `closes`, as the agenda lists it. */
export const entry = (closes: string, parts: Partial<AgendaEntry> = {}): AgendaEntry => ({
  date: closeDate(closes as DatedClose),
  closes: closes as DatedClose,
  noticeId: 'n1',
  windowId: `w ${closes}`,
  title: '设备更新奖补',
  action: 'apply',
  scope: null,
  certainty: 'certain',
  followed: false,
  near: true,
  ...parts,
})

export const monthOf = (month: string, entries: AgendaEntry[], now: BeijingMinute = NOW): AgendaAnswer => ({
  month,
  placed: true,
  entries,
  expected: [],
  now,
})
