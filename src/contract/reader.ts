import * as v from 'valibot'
import type { BeijingMinute } from '@/domain/time'
import type { Credits, SubscriptionTemplate } from './grants'

export const readerGetRequest = v.strictObject({})

export const readerSaveRequest = v.strictObject({
  /** Six-digit division code of the firm, null for none. */
  region: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/))),
})
export type ReaderSaveRequest = v.InferOutput<typeof readerSaveRequest>

export interface ReaderAnswer {
  reader: { region: string | null }
  credits: Credits
  templates: SubscriptionTemplate[]
  now: BeijingMinute
}
