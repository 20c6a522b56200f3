import { beijingMinute } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'

/** The Beijing minute of this moment: functions run in UTC, and an instant becomes Beijing time here only. */
export const nowInBeijing = (): BeijingMinute => beijingMinute(Date.now())
