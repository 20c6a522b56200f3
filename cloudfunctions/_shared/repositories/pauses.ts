import type { BeijingMinute } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'

/** Why nothing is sent until a minute. */
export interface SendPause extends Row {
  pausedUntil: BeijingMinute
  reason: string
}

const PAUSE = 'remind.pause'
const pauses = table<SendPause>('jobs')

/** Why and until when nothing is sent, null where nothing hinders. */
export const sendPause = async (now: BeijingMinute): Promise<SendPause | null> => {
  const pause = await pauses.get(PAUSE)
  return pause !== null && pause.pausedUntil > now ? pause : null
}

/** Pauses every worker; a longer pause that stands is not cut short. */
export const pauseSending = async (pausedUntil: BeijingMinute, reason: string): Promise<void> => {
  const before = await pauses.get(PAUSE)
  if (before === null || before.pausedUntil < pausedUntil) await pauses.put({ _id: PAUSE, pausedUntil, reason })
}
