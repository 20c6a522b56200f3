import type { Lead } from './lead'

/** A reader's wish to be reminded of a notice. */
export interface Wish {
  openid: string
  noticeId: string
  leads: readonly Lead[]
  /** Ids of the windows that count; null for all, those of later batches too. */
  windowIds: readonly string[] | null
}

/** True where the wish is for this window. */
export const isFor = ({ windowIds }: Wish, windowId: string): boolean =>
  windowIds === null || windowIds.includes(windowId)
