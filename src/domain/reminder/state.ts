/** Where one planned message stands; `maybe`: WeChat's answer was lost, so it is never sent again. */
export type ReminderState = 'planned' | 'claimed' | 'sent' | 'maybe' | 'failed' | 'uncovered' | 'expired' | 'cancelled'
