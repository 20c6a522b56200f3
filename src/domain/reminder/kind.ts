/** What a message is about; each kind has its own template at WeChat, and its own credits. */
export const REMINDER_KINDS = ['deadline', 'change', 'match'] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]
