import type { ReachAnswer } from '@/contract/desk/reach'
import { REMINDER_STATES } from '@/domain/reminder'
import type { ReminderState } from '@/domain/reminder'
import { addDays } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { countInState, reasonsInState } from '../../_shared/repositories/reminders'
import type { Span } from '../../_shared/repositories/reminders'
import type { DeskUseCase } from '../handler'
import { unreachedNotices } from './unreached'

const DAYS = 7
const LOOKED_AT = 1000
const TROUBLED: readonly ReminderState[] = ['failed', 'uncovered', 'expired', 'maybe']

const counts = async (span: Span): Promise<ReachAnswer['states']> => {
  const counted = REMINDER_STATES.map(async (state) => [state, await countInState(state, span)] as const)
  return Object.fromEntries(await Promise.all(counted)) as ReachAnswer['states']
}

const reasons = async (span: Span): Promise<ReachAnswer['reasons']> => {
  const rows = (await Promise.all(TROUBLED.map((state) => reasonsInState(state, span, LOOKED_AT)))).flat()
  const count = new Map<string, number>()
  for (const { reason } of rows) if (reason !== null) count.set(reason, (count.get(reason) ?? 0) + 1)
  return [...count].map(([reason, times]) => ({ reason, count: times })).sort((a, b) => b.count - a.count)
}

const spanOf = (from: LocalDate, until: LocalDate): Span => ({
  from: `${from}T00:00` as BeijingMinute,
  until: `${until}T23:59` as BeijingMinute,
})

/** What became of the messages of the last days, and whom none can reach before a deadline. */
export const reachReport: DeskUseCase<'reach.report'> = async ({ days = DAYS }, { now, today }) => {
  const from = addDays(today, 1 - days)
  const span = spanOf(from, today)
  const [states, why, unreached] = await Promise.all([counts(span), reasons(span), unreachedNotices(today)])
  return { from, until: today, states, reasons: why, unreached, now }
}
