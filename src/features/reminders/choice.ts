import type { Lead } from '@/domain/reminder'

/** What the reader wants to be told of; no lead at all: nothing. */
export interface Choice {
  leads: Lead[]
  /** Null: every window. */
  windowIds: string[] | null
}
