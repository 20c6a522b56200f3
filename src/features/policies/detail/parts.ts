import type { TextSegment } from '@/contract/notices'
import type { Evidence } from '@/domain/text'

/** What stands under one heading. */
export interface TextPart {
  heading: string | null
  segments: TextSegment[]
}

/** Stretches that follow each other under the same heading, together. */
export const partsOf = (segments: TextSegment[]): TextPart[] => {
  const parts: TextPart[] = []
  for (const segment of segments) {
    const last = parts[parts.length - 1]
    if (last !== undefined && last.heading === segment.heading) last.segments.push(segment)
    else parts.push({ heading: segment.heading, segments: [segment] })
  }
  return parts
}

/** True for the part in which a sentence begins. */
export const holds = ({ segments }: TextPart, { start }: Evidence): boolean =>
  segments.some((segment) => segment.start <= start && start < segment.start + segment.text.length)
