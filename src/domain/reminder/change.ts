import { ownWindows } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { closeDate, closeHour, closeWords, dayWords, isDated } from '@/domain/time'
import type { Close, DatedClose, LocalDate } from '@/domain/time'
import { ENDING_WORDS } from './ended'
import type { Ending } from './ended'
import { isFor } from './wish'
import type { Wish } from './wish'

/** What a reader was last told of a window. */
export interface KnownWindow {
  id: string
  closes: Close | null
}

/** What a reader must hear before any reminder. */
export type Change =
  | { what: 'moved'; windowId: string; from: DatedClose; to: DatedClose }
  /** The date is no longer stated. */
  | { what: 'withdrawn'; windowId: string; from: DatedClose }
  /** A person added a date that the reader was never shown. */
  | { what: 'added'; windowId: string; to: DatedClose }
  | { what: 'ended'; ending: Ending }
  /** It had ended and goes on after all; null where no date stands. */
  | { what: 'resumed'; to: DatedClose | null }

/** The dates that a reader knows of once a notice was shown. */
export const knownOf = (windows: readonly Window[]): KnownWindow[] =>
  ownWindows(windows).map(({ id, closes }) => ({ id, closes }))

const isAhead = (closes: Close | null, today: LocalDate): boolean =>
  closes !== null && (!isDated(closes) || closeDate(closes) >= today)

const movedOf = (windowId: string, from: DatedClose, to: Close, today: LocalDate): Change | null =>
  isDated(to) && (isAhead(from, today) || isAhead(to, today)) ? { what: 'moved', windowId, from, to } : null

const changeOf = (before: KnownWindow, now: Window | undefined, today: LocalDate): Change | null => {
  const { id: windowId, closes: from } = before
  const to = now?.closes ?? null
  if (from === null || from === to || !isDated(from)) return null
  if (to !== null) return movedOf(windowId, from, to, today)
  return isAhead(from, today) ? { what: 'withdrawn', windowId, from } : null
}

/** What the reader was last told of a notice: its dates, and why it ended where it had. */
export interface Told {
  windows: readonly KnownWindow[]
  ended: Ending | null
}

type Now = { windows: readonly Window[]; ended: Ending | null }

const endOf = ({ windows, ended }: Told, ending: Ending, wish: Wish, today: LocalDate): Change[] => {
  const ahead = windows.some(({ id, closes }) => isFor(wish, id) && isAhead(closes, today))
  return ahead && ended !== ending ? [{ what: 'ended', ending }] : []
}

const resumed = (windows: readonly Window[], wish: Wish, today: LocalDate): Change[] => {
  const ahead = ownWindows(windows).filter(({ id, closes }) => isFor(wish, id) && isAhead(closes, today))
  const closes = ahead
    .map((window) => window.closes)
    .filter((close): close is DatedClose => close !== null && isDated(close))
  return ahead.length === 0 ? [] : [{ what: 'resumed', to: closes.sort()[0] ?? null }]
}

/** What staff added since: a newer reader's finds are no news, they may be old ones under another id. */
const additions = (known: readonly KnownWindow[], windows: readonly Window[], wish: Wish, today: LocalDate): Change[] =>
  ownWindows(windows)
    .filter(({ id, byHand }) => byHand !== undefined && isFor(wish, id) && !known.some((each) => each.id === id))
    .flatMap(({ id: windowId, closes: to }) =>
      to !== null && isDated(to) && isAhead(to, today) ? [{ what: 'added', windowId, to } as const] : [],
    )

/** What has changed since the reader was last told; days gone by are not news. */
export const changesOf = (told: Told, { windows, ended }: Now, wish: Wish, today: LocalDate): Change[] => {
  if (ended !== null) return endOf(told, ended, wish, today)
  if (told.ended !== null) return resumed(windows, wish, today)
  const now = new Map(windows.map((window) => [window.id, window]))
  const changed = told.windows
    .filter(({ id }) => isFor(wish, id))
    .map((before) => changeOf(before, now.get(before.id), today))
    .filter((change): change is Change => change !== null)
  return [...changed, ...additions(told.windows, windows, wish, today)]
}

const resumedSayings = (to: DatedClose | null, today: LocalDate): string[] =>
  to === null ? ['恢复办理'] : [`恢复办理，${closeWords(to, today)}截止`, '恢复办理']

/** A change in words, the longest first; every one of them is whole. */
export const changeSayings = (change: Change, today: LocalDate): string[] => {
  if (change.what === 'ended') return [ENDING_WORDS[change.ending]]
  if (change.what === 'resumed') return resumedSayings(change.to, today)
  if (change.what === 'added')
    return [`新核对出：${closeWords(change.to, today)}截止`, `${closeWords(change.to, today)}截止`]
  const from = closeWords(change.from, today)
  if (change.what === 'withdrawn') return [`原${from}截止，已撤下`, '截止日期已撤下']
  const to = closeWords(change.to, today)
  const day = dayWords(closeDate(change.to), today)
  const shortened = closeHour(change.to) === null ? [] : [`改为${day}截止`]
  return [`截止 ${from} → ${to}`, `${from}→${to}`, `改为${to}截止`, ...shortened]
}

/** The change that matters most: an end, then the nearest new close. */
export const gravest = (changes: readonly Change[]): Change | null => {
  const order = (change: Change): string => {
    if (change.what === 'ended' || change.what === 'resumed') return ''
    return change.what === 'moved' || change.what === 'added' ? `1${change.to}` : `2${change.from}`
  }
  return [...changes].sort((a, b) => (order(a) < order(b) ? -1 : 1))[0] ?? null
}
