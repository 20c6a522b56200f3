import type { Close, LocalDate } from '@/domain/time'
import type { Benefit } from './benefit'
import type { Facts } from './facts'
import type { Window } from './window'

type Which = Pick<Window, 'action' | 'scope' | 'audience'>

/** What a later text of a notice says otherwise; null where one of them says nothing. */
export type NoticeChange =
  | { what: 'closes'; window: Which; from: Close | null; to: Close | null }
  | { what: 'opens'; window: Which; from: LocalDate | null; to: LocalDate | null }
  | { what: 'windowAdded' | 'windowGone'; window: Which }
  | { what: 'title'; from: string; to: string }
  | { what: 'money' }
  /** Nothing of what is read: only words. */
  | { what: 'words' }

interface Version {
  title: string
  facts: Pick<Facts, 'windows' | 'benefits'>
}

const whichOf = ({ action, scope, audience }: Window): Which => ({ action, scope, audience })

const windowChanges = (before: Window, after: Window): NoticeChange[] => [
  ...(before.closes === after.closes
    ? []
    : [{ what: 'closes' as const, window: whichOf(after), from: before.closes, to: after.closes }]),
  ...(before.opens === after.opens
    ? []
    : [{ what: 'opens' as const, window: whichOf(after), from: before.opens, to: after.opens }]),
]

const windowsChanged = (before: Window[], after: Window[]): NoticeChange[] => {
  const known = new Map(before.map((window) => [window.id, window]))
  const left = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap((window): NoticeChange[] => {
      const old = known.get(window.id)
      return old === undefined ? [{ what: 'windowAdded', window: whichOf(window) }] : windowChanges(old, window)
    }),
    ...before
      .filter(({ id }) => !left.has(id))
      .map((window): NoticeChange => ({ what: 'windowGone', window: whichOf(window) })),
  ]
}

const moneyOf = (benefits: Benefit[]): string =>
  benefits
    .map(({ kind, rate, amountYuan, capYuan, unit }) => [kind, rate, amountYuan, capYuan, unit].join())
    .sort()
    .join('|')

/** What the later of two texts of a notice says otherwise, dates first. */
export const changesBetween = (before: Version, after: Version): NoticeChange[] => {
  const changes: NoticeChange[] = [
    ...windowsChanged(before.facts.windows, after.facts.windows),
    ...(moneyOf(before.facts.benefits) === moneyOf(after.facts.benefits) ? [] : [{ what: 'money' as const }]),
    ...(before.title === after.title ? [] : [{ what: 'title' as const, from: before.title, to: after.title }]),
  ]
  return changes.length > 0 ? changes : [{ what: 'words' }]
}
