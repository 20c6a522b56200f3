import { readFileSync } from 'node:fs'
import path from 'node:path'
import { extract } from '@/domain/extract'
import type { Facts, Window } from '@/domain/notice'
import { parseNoticeLines } from '../../config/commands/noticeLines'

const FOLDER = path.resolve(__dirname, '../fixtures/notices')

interface Label {
  audience: string
  audienceAlt?: string[]
  opens: string | null
  closes: string | null
  closesAlt?: string[]
  recurrence: string | null
  quote: string
  optional?: boolean
}

interface Gold {
  windows: Label[]
  primaryDeadline: string | null
  primaryAlt?: (string | null)[]
}

/** A notice with what a careful reader takes out of it and what the machine did. */
export interface Labelled {
  id: string
  body: string
  gold: Gold
  facts: Facts
}

/** The notices of one of our own sets; a line that is no notice is an error. */
export const labelledNotices = (set: string): Labelled[] => {
  const text = readFileSync(path.join(FOLDER, `${set}.jsonl`), 'utf8')
  const lines = parseNoticeLines(text)
  if (!lines.ok) throw new Error(`${set}:${lines.bad.line} ${lines.bad.message}`)
  const golds = text.split('\n').filter((line) => line !== '')
  return lines.notices.map((notice, i) => {
    const { gold } = JSON.parse(golds[i] ?? '') as { gold: Gold }
    return { id: notice.id, body: notice.body, gold, facts: extract(notice) }
  })
}

const isDated = ({ opens, closes }: { opens: string | null; closes: string | null }): boolean =>
  opens !== null || closes !== null

const matches = (label: Label, window: Window): boolean =>
  [label.audience, ...(label.audienceAlt ?? [])].includes(window.audience) &&
  label.recurrence === window.recurrence &&
  [label.closes, ...(label.closesAlt ?? [])].includes(window.closes) &&
  (label.closes !== null || label.opens === window.opens)

export interface Outcome {
  right: [Label, Window][]
  extra: Window[]
  missing: Label[]
}

/** The windows of a notice beside the labelled ones, each used once; optional labels count neither way. */
export const outcomeOf = ({ gold, facts }: Labelled): Outcome => {
  const open = gold.windows.filter(isDated).sort((a, b) => +!!a.optional - +!!b.optional)
  const right: [Label, Window][] = []
  const extra = facts.windows.filter(isDated).filter((window) => {
    const at = open.findIndex((label) => matches(label, window))
    const [label] = at < 0 ? [] : open.splice(at, 1)
    if (label && !label.optional) right.push([label, window])
    return label === undefined
  })
  return { right, extra, missing: open.filter(({ optional }) => optional !== true) }
}

/** A day ends after each of its hours. */
const ends = (close: string): string => (close.includes('T') ? close : `${close}T24:00`)

/** Tells a firm of a later moment than the true one: as the deadline, or in the very sentence of a window. */
export const isLate = (notice: Labelled): boolean => {
  const { gold, facts } = notice
  const accepted = [gold.primaryDeadline, ...(gold.primaryAlt ?? [])].filter((one) => one !== null)
  const shown = facts.primaryDeadline
  const { extra, missing } = outcomeOf(notice)
  const lateIn = ({ audience, closes, quote }: Label): boolean =>
    audience === 'enterprise' &&
    extra.some((window) => window.evidence.text.includes(quote) && ends(window.closes ?? '') > ends(closes ?? ''))
  return (
    (shown !== null && accepted.length > 0 && accepted.every((one) => ends(shown) > ends(one))) || missing.some(lateIn)
  )
}

/** F1 of the windows of several notices. */
export const windowsF1 = (notices: Labelled[]): number => {
  const outcomes = notices.map(outcomeOf)
  const count = (of: (outcome: Outcome) => unknown[]): number => outcomes.reduce((sum, one) => sum + of(one).length, 0)
  const right = count((outcome) => outcome.right)
  return (2 * right) / (2 * right + count(({ extra }) => extra) + count(({ missing }) => missing))
}
