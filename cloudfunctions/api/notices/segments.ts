import type { TextSegment } from '@/contract/notices'
import type { Facts } from '@/domain/notice'
import { sectionsOf } from '@/domain/text'
import type { BodySection, Evidence } from '@/domain/text'

/** Beyond this only the sentences that facts rest on are sent: an answer may not exceed WeChat's limit. */
const FULL_TEXT_MAX = 100_000

type Quoted = Pick<Facts, 'windows' | 'benefits' | 'conditions' | 'exclusions' | 'relations' | 'quota'>

const evidencesOf = ({ windows, benefits, conditions, exclusions, relations, quota }: Quoted): Evidence[] => [
  ...[...windows, ...benefits, ...conditions, ...exclusions, ...relations].map(({ evidence }) => evidence),
  ...(quota === null ? [] : [quota]),
]

interface Stretch {
  start: number
  end: number
}

/** The stretches of a body that facts rest on, in order; those that touch are one. */
const quoted = (facts: Quoted): Stretch[] => {
  const spans: Stretch[] = []
  for (const { start, end } of evidencesOf(facts).sort((a, b) => a.start - b.start)) {
    const last = spans[spans.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}

/** The whole body, cut where its parts begin. */
const whole = (body: string, sections: BodySection[]): Stretch[] => {
  const cuts = [...new Set([0, ...sections.map(({ start }) => start)])]
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? body.length }))
}

const headingOf = (sections: BodySection[], start: number): string | null =>
  sections.filter((section) => section.start <= start).pop()?.heading ?? null

/** The text that may be shown, part by part: the whole body where that is permitted, else what facts rest on. */
export const shownText = (
  body: string,
  facts: Quoted,
  mayShowAll: boolean,
): { full: boolean; segments: TextSegment[] } => {
  const full = mayShowAll && body.length <= FULL_TEXT_MAX
  const sections = sectionsOf(body.slice(0, FULL_TEXT_MAX))
  const segments = (full ? whole(body, sections) : quoted(facts))
    .map(({ start, end }) => ({ start, text: body.slice(start, end), heading: headingOf(sections, start) }))
    .filter(({ text }) => text !== '')
  return { full, segments }
}
