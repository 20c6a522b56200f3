import type { Condition } from '@/domain/notice'

/** A condition as it stands in a text, not yet knowing what it is an alternative to; offsets into the normalised text. */
export interface Found extends Pick<Condition, 'field' | 'op' | 'value' | 'unit'> {
  start: number
  end: number
}
