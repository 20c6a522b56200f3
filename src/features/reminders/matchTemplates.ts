import type { SubscriptionTemplate } from '@/contract/grants'

/** The template of messages on new matches, [] where none was set up. */
export const matchTemplates = (templates: SubscriptionTemplate[]): SubscriptionTemplate[] =>
  templates.filter(({ kind }) => kind === 'match')
