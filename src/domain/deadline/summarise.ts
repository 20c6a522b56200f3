import type { Window, WindowAction } from '@/domain/notice'
import type { Evidence } from '@/domain/text'
import { closeDate, closeOrder } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { nextClose } from './occurrence'
import type { DeadlineSummary } from './summary'

const APPLYING: readonly WindowAction[] = ['apply', 'submit', 'register']
const NO_CLOSE = '9999'

/** The firm's own windows of a notice; an objection period is nobody's deadline to apply. */
export const ownWindows = (windows: readonly Window[]): Window[] =>
  windows.filter((window) => window.audience === 'enterprise' && window.action !== 'object')

/** A window on a day: a recurring close is the next one. */
export const summaryOf = (window: Window, limited: boolean, today: LocalDate): DeadlineSummary => {
  const { id, opens, closes, rolling, certainty } = window
  const from = opens !== null && opens > today ? opens : today
  return {
    windowId: id,
    opens,
    closes: closes === null ? null : nextClose(closes, from),
    rolling,
    limited,
    certainty,
  }
}

/** A window counted from an event of which the text gives no day is nothing to put on a card. */
const isSayable = ({ closes, opens, rolling }: DeadlineSummary): boolean => closes !== null || opens !== null || rolling

const order = ({ closes }: DeadlineSummary): string => (closes === null ? NO_CLOSE : closeOrder(closes))

const doubt = { certain: 0, likely: 1, unsure: 2 }
const byClose = (a: DeadlineSummary, b: DeadlineSummary): number => {
  if (order(a) === order(b)) return doubt[a.certainty] - doubt[b.certainty]
  return order(a) < order(b) ? -1 : 1
}

/**
 * The enterprise window to speak of on a day: the earliest that is open or still to open, else the last one closed.
 * Applying, submitting and registering come before everything else; null where the firm has no date and no open window.
 */
export const summarise = (
  windows: readonly Window[],
  quota: Evidence | null,
  today: LocalDate,
): DeadlineSummary | null => {
  const own = ownWindows(windows)
  const sayable = (some: Window[]) =>
    some
      .map((window) => summaryOf(window, quota !== null, today))
      .filter(isSayable)
      .sort(byClose)
  const applying = sayable(own.filter(({ action }) => APPLYING.includes(action)))
  const candidates = applying.length > 0 ? applying : sayable(own)
  const live = candidates.find(({ closes }) => closes === null || closeDate(closes) >= today)
  return live ?? candidates[candidates.length - 1] ?? null
}
