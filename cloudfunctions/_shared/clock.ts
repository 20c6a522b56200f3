import { beijingMinute } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'

/** Milliseconds of this moment: for the order of records, never for dates. */
export const nowInOrder = (): number => Date.now()

/** The Beijing minute of this moment: functions run in UTC, and an instant becomes Beijing time here only. */
export const nowInBeijing = (): BeijingMinute => beijingMinute(Date.now())
