import { foldAnd } from './conjunction'
import { decode } from './entities'
import type { Evidence } from './evidence'
import { EVIDENCE_MAX } from './evidence'
import { footerOf } from './footer'
import { healBreaks } from './lines'
import type { Mapped } from './mapped'
import { upTo } from './mapped'
import type { Sentence } from './sentences'
import { splitSentences } from './sentences'
import { closeSpaces } from './spaces'

/**
 * A body made ready for reading: entities decoded, half-width digits, letters and punctuation (`:` `,` `(` `)`),
 * dashes as `-`, breaks as `\n`, no spaces beside Chinese characters, page ends healed, editors' footer left out.
 */
export interface NormalText {
  body: string
  text: string
  sentences: Sentence[]
  /** From whom the editors' footer has the text (来源), null where it does not say. */
  origin: string | null
  /** Offsets of the body for offsets of the text. */
  map: Pick<Mapped, 'starts' | 'ends'>
}

export const normalise = (body: string): NormalText => {
  const closed = foldAnd(closeSpaces(decode(body)))
  const footer = footerOf(closed.text)
  const mapped = healBreaks(upTo(closed, footer.start))
  return {
    body,
    text: mapped.text,
    sentences: splitSentences(mapped.text),
    origin: footer.origin,
    map: { starts: mapped.starts, ends: mapped.ends },
  }
}

/** More than any footer, blanks and entities included. */
const TAIL = 3000

/** From whom a body says it is (来源) in its footer, null where it does not say. */
export const originOf = (body: string): string | null => footerOf(closeSpaces(decode(body.slice(-TAIL))).text).origin

/** The exact span of the body for a span of the text (end exclusive), cut to the permitted length. */
export const evidenceOf = (source: NormalText, start: number, end: number): Evidence => {
  const last = Math.max(start, end - 1)
  const from = source.map.starts[start] ?? 0
  const to = Math.min(source.map.ends[last] ?? from, from + EVIDENCE_MAX)
  return { start: from, end: to, text: source.body.slice(from, to) }
}
