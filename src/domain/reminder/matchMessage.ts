import type { LocalDate } from '@/domain/time'
import { filled } from './fields'
import type { MatchFields, Message } from './fields'
import { fitClose, fitFirst, fitText } from './fit'
import { fitTitle } from './message'

export interface Matched {
  /** Titles of the new notices, the newest first. */
  titles: readonly [string, ...string[]]
  /** What was searched for, in words. */
  search: string
  /** The newest day of publication. */
  publishedOn: LocalDate
  /** What the newest one offers or asks (最高1,000万元), null for nothing to say. */
  note: string | null
}

/** New matches of a saved search, all of one day in one message. */
export const matchMessage = ({ titles, search, publishedOn, note }: Matched, fields: MatchFields): Message => {
  const more = titles.length > 1
  return filled([
    [fields.title, more ? fitText(fields.title, `${titles.length}条新政策`) : fitTitle(fields.title, titles[0])],
    [fields.search, fitFirst(fields.search, [`符合“${search}”`, search])],
    [fields.on, fitClose(fields.on, publishedOn)],
    [fields.note, more ? fitTitle(fields.note, titles[0]) : fitText(fields.note, note ?? '点开查看原文依据')],
  ])
}
