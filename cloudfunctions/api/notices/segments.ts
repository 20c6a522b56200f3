import type { TextSegment } from '@/contract/notices'
import type { Facts } from '@/domain/notice'
import type { Evidence } from '@/domain/text'

/** Beyond this only the sentences that facts rest on are sent: an answer may not exceed WeChat's limit. */
const FULL_TEXT_MAX = 100_000

type Quoted = Pick<Facts, 'windows' | 'benefits' | 'conditions' | 'exclusions' | 'relations' | 'quota'>

const evidencesOf = ({ windows, benefits, conditions, exclusions, relations, quota }: Quoted): Evidence[] => [
  ...[...windows, ...benefits, ...conditions, ...exclusions, ...relations].map(({ evidence }) => evidence),
  ...(quota === null ? [] : [quota]),
]

/** The stretches of a body that facts rest on, in order; those that touch are one. */
const quoted = (body: string, facts: Quoted): TextSegment[] => {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of evidencesOf(facts).sort((a, b) => a.start - b.start)) {
    const last = spans[spans.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans.map(({ start, end }) => ({ start, text: body.slice(start, end) }))
}

/** The text that may be shown: the whole body where that is permitted, else what facts rest on. */
export const shownText = (
  body: string,
  facts: Quoted,
  mayShowAll: boolean,
): { full: boolean; segments: TextSegment[] } => {
  const full = mayShowAll && body.length <= FULL_TEXT_MAX
  if (!full) return { full, segments: quoted(body, facts) }
  return { full, segments: body === '' ? [] : [{ start: 0, text: body }] }
}
