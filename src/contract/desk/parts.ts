import * as v from 'valibot'
import { isDated, parseLocalDate } from '@/domain/time'
import type { DatedClose, LocalDate } from '@/domain/time'

export const noticeId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/))

export const day = v.custom<LocalDate>(
  (value) => typeof value === 'string' && parseLocalDate(value) !== null,
  '请连年份写成 2026-01-30',
)

export const close = v.custom<DatedClose>(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d)?$/.test(value) &&
    isDated(value as DatedClose),
  '请连年份写成 2026-01-30 或 2026-01-30T17:00',
)

export const audience = v.picklist(['enterprise', 'authority', 'bank', 'public', 'other'])

/** As it was when the person looked: what somebody else changed meanwhile is not overwritten. */
export const version = v.pipe(v.number(), v.integer(), v.minValue(0))
