import { deadlineState } from '@/domain/deadline'
import type { DeadlineState, DeadlineSummary } from '@/domain/deadline'
import { closeWords, dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import { TITLE_MAX, shorten } from './title'

/** What a chat shows of a notice, and where a tap on it leads. */
export interface ShareCard {
  title: string
  path: string
}

interface Shareable {
  id: string
  title: string
  deadline: DeadlineSummary | null
}

/** A card is read on later days, so it says dates, never 今天 or 还剩N天. */
const stateWords = (state: DeadlineState, closes: DatedClose | null, now: BeijingMinute): string | null => {
  switch (state.state) {
    case 'today':
    case 'closing':
    case 'later':
      return closes === null ? null : `${closeWords(closes, dateOf(now))}截止`
    case 'opening':
      return `${dayWords(state.opens, dateOf(now))}开始`
    case 'rolling':
      return '常年受理'
    case 'closed':
      return '已截止'
    case 'limited':
    case 'unsure':
      return null
  }
}

/** The card of a notice at a minute: '12月23日截止｜…'; an unsure date is not stated. */
export const shareCard = ({ id, title, deadline }: Shareable, now: BeijingMinute): ShareCard => {
  const words = deadline === null ? null : stateWords(deadlineState(deadline, now), deadline.closes, now)
  const prefix = words === null ? '' : `${words}｜`
  const room = TITLE_MAX - Array.from(prefix).length
  return { title: prefix + shorten(title, room), path: `/pages/notice/index?id=${encodeURIComponent(id)}` }
}
