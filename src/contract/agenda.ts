import * as v from 'valibot'
import type { ExpectedWindow } from '@/domain/deadline'
import type { WindowAction } from '@/domain/notice'
import type { Certainty } from '@/domain/text'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'

export const agendaRequest = v.strictObject({
  month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
})
export type AgendaRequest = v.InferOutput<typeof agendaRequest>

/** One enterprise window that closes in the month. */
export interface AgendaEntry {
  date: LocalDate
  closes: DatedClose
  noticeId: string
  windowId: string
  title: string
  action: WindowAction
  scope: string | null
  certainty: Certainty
  followed: boolean
  /** For the reader's own region or one above it; true as well where the reader chose none. */
  near: boolean
}

export interface AgendaAnswer {
  month: string
  /** False where the reader told no place: every entry counts as near then. */
  placed: boolean
  /** By day, then hour. */
  entries: AgendaEntry[]
  /** Yearly windows of last year that may come again, by day; never reminded of. */
  expected: ExpectedWindow[]
  now: BeijingMinute
}
