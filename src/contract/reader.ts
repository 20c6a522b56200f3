import * as v from 'valibot'
import { READER_HOURS } from '@/domain/reminder'
import type { ReaderHour } from '@/domain/reminder'
import type { BeijingMinute } from '@/domain/time'
import type { Credits, SubscriptionTemplate } from './grants'

export const readerGetRequest = v.strictObject({})

export const readerSaveRequest = v.strictObject({
  /** Six-digit division code of the firm, null for none. */
  region: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  /** At which hour of the day to be written to; left out: as before. */
  hour: v.optional(v.picklist(READER_HOURS)),
})
export type ReaderSaveRequest = v.InferOutput<typeof readerSaveRequest>

export interface ReaderAnswer {
  reader: { region: string | null; hour: ReaderHour }
  credits: Credits
  templates: SubscriptionTemplate[]
  now: BeijingMinute
}
