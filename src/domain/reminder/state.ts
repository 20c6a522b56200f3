/**
 * Where one message stands.
 * planned → claimed → maybe → sent | failed | planned (WeChat refused for now); planned | claimed → uncovered | expired
 * | cancelled. `maybe` is written before WeChat is called: from then on nobody sends it again, unless WeChat itself
 * answered that it did not send.
 */
export const REMINDER_STATES = [
  'planned',
  'claimed',
  'sent',
  'maybe',
  'failed',
  'uncovered',
  'expired',
  'cancelled',
] as const
export type ReminderState = (typeof REMINDER_STATES)[number]

/** held: may carry one message · claimed: one is on its way · spent: it was, or may have been, sent · void: WeChat knows none. */
export const GRANT_STATES = ['held', 'claimed', 'spent', 'void'] as const
export type GrantState = (typeof GRANT_STATES)[number]
