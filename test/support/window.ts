import type { Window } from '@/domain/notice'
import type { BeijingMinute, LocalDate } from '@/domain/time'

export const on = (date: string): LocalDate => date as LocalDate
export const at = (minute: string): BeijingMinute => minute as BeijingMinute

/** An enterprise's own window to apply, dated for certain; a test names only what it is about. */
export const window = (parts: Partial<Window> = {}): Window => ({
  id: 'w1',
  audience: 'enterprise',
  action: 'apply',
  opens: null,
  closes: on('2025-12-23'),
  recurrence: null,
  relative: null,
  scope: null,
  rolling: false,
  yearImplied: false,
  certainty: 'certain',
  reasons: [],
  evidence: { start: 0, end: 0, text: '' },
  ...parts,
})
