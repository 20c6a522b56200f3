import { deadlineState, isPast, ownWindows, summaryOf } from '@/domain/deadline'
import type { DeadlineSummary } from '@/domain/deadline'
import { ACTION_WORDS } from '@/domain/notice'
import type { Window } from '@/domain/notice'
import { closeDate, closeHour, closeOrder, dateOf, partsOf, weekdayOf } from '@/domain/time'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import { FATE_SHORT } from './fate'
import type { Fate } from './fate'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

/** 12月23日. */
const dayOf = (date: LocalDate): string => `${partsOf(date).month}月${partsOf(date).day}日`

const closeInYear = (close: DatedClose): string => `${dayOf(closeDate(close))}${closeHour(close) ?? ''}`

/** What is read on any later day names its year: '2025年12月23日17:00'. */
const fullClose = (close: DatedClose): string => `${partsOf(closeDate(close)).year}年${closeInYear(close)}`

/** 2025年12月23日. */
export const fullDay = (date: LocalDate): string => `${partsOf(date).year}年${dayOf(date)}`

const spanOf = ({ opens, closes, rolling, certainty }: DeadlineSummary): string | null => {
  if (certainty === 'unsure') return '日期待核，以原文为准'
  if (opens !== null && closes !== null) {
    const sameYear = partsOf(opens).year === partsOf(closeDate(closes)).year
    return `${fullDay(opens)} – ${sameYear ? closeInYear(closes) : fullClose(closes)}`
  }
  if (closes !== null) return `${fullClose(closes)}截止`
  if (opens !== null) return `${fullDay(opens)}开始`
  return rolling ? '常年受理' : null
}

/** One date of a notice, in words that hold on any day: 申报（线上）, 2025年12月9日 – 2025年12月23日17:00. */
export interface SharedDate {
  windowId: string
  what: string
  when: string
}

const order = ({ closes }: DeadlineSummary): string => (closes === null ? '9999' : closeOrder(closes))

/** The firm's own dates that are not past, the earliest first. */
export const sharedDates = (windows: readonly Window[], now: BeijingMinute): SharedDate[] =>
  ownWindows(windows)
    .map((window) => ({ window, summary: summaryOf(window, false, dateOf(now)) }))
    .filter(({ summary: { closes } }) => closes === null || !isPast(closes, now))
    .sort((a, b) => (order(a.summary) < order(b.summary) ? -1 : 1))
    .flatMap(({ window: { id, action, scope }, summary }) => {
      const when = spanOf(summary)
      const what = scope === null ? ACTION_WORDS[action] : `${ACTION_WORDS[action]}（${scope}）`
      return when === null ? [] : [{ windowId: id, what, when }]
    })

/** The one date that a picture is about, in large. */
export interface Headline {
  label: string
  figure: string
  note: string
}

interface Dated {
  windows: readonly Window[]
  deadline: DeadlineSummary | null
  objectUntil: DatedClose | null
  fate: Fate | null
}

const onDay = (close: DatedClose): string => {
  const date = closeDate(close)
  const hour = closeHour(close)
  return `${partsOf(date).year}年 · 星期${WEEKDAYS[weekdayOf(date)]}${hour === null ? '' : ` · ${hour}前`}`
}

const until = (label: string, close: DatedClose): Headline => ({
  label,
  figure: dayOf(closeDate(close)),
  note: onDay(close),
})

const formerly = (deadline: DeadlineSummary | null): string =>
  deadline?.closes && deadline.certainty !== 'unsure' ? `原截止日 ${fullClose(deadline.closes)}` : '请看最新通知'

const ofDeadline = (
  { windows, deadline }: Pick<Dated, 'windows'> & { deadline: DeadlineSummary },
  now: BeijingMinute,
) => {
  const state = deadlineState(deadline, now)
  const action = windows.find(({ id }) => id === deadline.windowId)?.action
  const what = action === undefined ? '办理' : ACTION_WORDS[action]
  if (state.state === 'unsure') return { label: what, figure: '日期待核', note: '请以官方原文为准' }
  if (state.state === 'rolling') return { label: what, figure: '常年受理', note: '没有截止日期' }
  if (state.state === 'limited') return { label: what, figure: '先到先得', note: '额度可能已用完' }
  if (state.state === 'closed') return { label: what, figure: '已截止', note: formerly(deadline) }
  if (deadline.closes !== null) return until(`${what}截止`, deadline.closes)
  return state.state === 'opening' ? until(`${what}开始`, state.opens) : null
}

/** A notice's date in words that hold on any day: 2025年12月23日17:00截止; null where it names none. */
export const lastingWhen = (
  { deadline, objectUntil, fate }: Pick<Dated, 'deadline' | 'objectUntil' | 'fate'>,
  now: BeijingMinute,
): string | null => {
  if (fate !== null) return FATE_SHORT[fate]
  if (deadline === null) return objectUntil === null ? null : `公示至${fullClose(objectUntil)}`
  const { state } = deadlineState(deadline, now)
  if (state === 'closed') return FATE_SHORT.closed
  if (state === 'limited') return '额度可能已用完'
  if (state === 'opening' || deadline.closes === null) return spanOf(deadline)
  return deadline.certainty === 'unsure' ? spanOf(deadline) : `${fullClose(deadline.closes)}截止`
}

/** What a picture says in large: the date itself, never how many days are left; null where there is no date at all. */
export const headlineOf = ({ windows, deadline, objectUntil, fate }: Dated, now: BeijingMinute): Headline | null => {
  if (fate !== null) return { label: '请留意', figure: FATE_SHORT[fate], note: formerly(deadline) }
  if (deadline !== null) return ofDeadline({ windows, deadline }, now)
  return objectUntil === null ? null : until('公示至', objectUntil)
}
