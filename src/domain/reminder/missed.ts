import type { LocalDate } from '@/domain/time'

/** Why a reminder is not sent although its day has come. */
export const EXPIRED_WORDS = {
  replaced: '已由更近的提醒代替',
  past: '已过截止时间',
  stale: '超过7天未能发送',
} as const

/** True where a nearer reminder of the same window is due too: after a missed day only the most urgent is sent. */
export const isReplaced = (
  reminder: { id: string; dueOn: LocalDate },
  dueOfWindow: readonly { id: string; dueOn: LocalDate }[],
): boolean =>
  dueOfWindow.some(({ id, dueOn }) => dueOn > reminder.dueOn || (dueOn === reminder.dueOn && id > reminder.id))
