import { ownWindows, nextClose } from '@/domain/deadline'
import type { Facts, Window } from '@/domain/notice'
import { addDays, closeDate, daysBetween } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Doubt, Question } from './questions'

/** What decides how soon a notice is looked at. */
export interface Urgency {
  /** Days on which the firm's own windows close, in order. */
  closes: LocalDate[]
  followers: number
  /** The weight of everything in doubt. */
  doubt: number
  reports: number
}

const WEIGHTS: Record<Doubt, number> = { likely: 1, unsure: 3, differs: 4, changed: 5 }
const REPORT_WEIGHT = 4
/** A date that is in doubt costs more than a sum. */
const DATE_FACTOR = 2
/** Without a date to come it is as if it closed in so many days; one that is over may wait longest. */
const UNDATED_DAYS = 60
const OVER_DAYS = 365
/** What names no date is worth a look for so long. */
const UNDATED_LASTS = 180

/** How much of a reading is in doubt. */
export const doubtOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { kind, doubt }) => sum + WEIGHTS[doubt] * (kind === 'window' ? DATE_FACTOR : 1), 0)

const closeOf = ({ closes }: Window, from: LocalDate): LocalDate[] => {
  const close = closes === null ? null : nextClose(closes, from)
  return close === null ? [] : [closeDate(close)]
}

/** The days on which a firm's windows close, from the publish day on. */
export const closeDays = ({ windows }: Facts, publishedOn: LocalDate): LocalDate[] =>
  [...new Set(ownWindows(windows).flatMap((window) => closeOf(window, publishedOn)))].sort()

/** The last day on which looking at it helps anybody. */
export const worthUntil = (closes: readonly LocalDate[], publishedOn: LocalDate): LocalDate =>
  closes[closes.length - 1] ?? addDays(publishedOn, UNDATED_LASTS)

const daysLeft = (closes: readonly LocalDate[], today: LocalDate): number => {
  if (closes.length === 0) return UNDATED_DAYS
  const next = closes.find((close) => close >= today)
  return next === undefined ? OVER_DAYS : daysBetween(today, next)
}

/** Nearest deadline × followers × uncertainty: the larger the sooner. */
export const rankOf = ({ closes, followers, doubt, reports }: Urgency, today: LocalDate): number =>
  ((doubt + reports * REPORT_WEIGHT) * (1 + followers)) / (1 + daysLeft(closes, today))
