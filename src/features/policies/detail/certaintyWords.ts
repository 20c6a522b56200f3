import type { Certainty } from '@/domain/text'

/** What to be told of a fact beyond the fact; nothing where the machine is sure. */
export const certaintyWords = (certainty: Certainty): string | null =>
  ({ certain: null, likely: '建议核对原句', unsure: '待核，请以原文为准' })[certainty]
