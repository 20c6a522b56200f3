import type { DeadlineSummary } from '@/domain/deadline'
import type { NoticeKind } from '@/domain/notice'
import type { Region } from '@/domain/region'
import type { Ending } from '@/domain/reminder'
import type { DatedClose, LocalDate } from '@/domain/time'

/** What a list says of a notice. */
export interface NoticeCard {
  id: string
  title: string
  kind: NoticeKind
  issuers: string[]
  region: Region | null
  publishedOn: LocalDate
  /** The enterprise window to speak of, null where no enterprise date or open window stands in the text. */
  deadline: DeadlineSummary | null
  /** Until when objections may be raised, for a 公示. */
  objectUntil: DatedClose | null
  /** Why nobody need act on it any more, as staff marked it; null as long as somebody may. */
  ended: Ending | null
  /** When its source was found to have it no more; null as long as it has. */
  removedOn: LocalDate | null
  /** The largest benefit in words, 最高1,000万元. */
  benefit: string | null
  /** 符合 3/4 项条件, for the reader's firm; null where nothing can be said. */
  match: string | null
  /** 为什么推荐 in one line, null where nothing concerns the firm. */
  why: string | null
  /** Among the reader's favourites. */
  kept: boolean
  /** The article is nothing but a picture: nothing could be read. */
  pictureOnly: boolean
  /** How many other notices this card stands for: the same document from other levels and sources. */
  standsFor: number
}
