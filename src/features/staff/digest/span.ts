import type { NoticeCard } from '@/contract/card'
import { DIGEST_MAX } from '@/contract/digests'
import type { FeedRequest } from '@/contract/notices'
import { deadlineState } from '@/domain/deadline'
import type { BeijingMinute } from '@/domain/time'

/** What to choose from. */
export type Span = 'within7' | 'within15' | 'week'

export const SPANS: { value: Span; words: string }[] = [
  { value: 'within7', words: '7天内截止' },
  { value: 'within15', words: '15天内截止' },
  { value: 'week', words: '近7天发布' },
]

const ASKED: Record<Span, FeedRequest> = {
  within7: { closesWithinDays: 7, sort: 'deadline' },
  within15: { closesWithinDays: 15, sort: 'deadline' },
  week: { publishedWithinDays: 7, sort: 'newest' },
}

const LOOKED_AT = 50

/** The notices of a span, or of everything where something is searched; at one's own place or anywhere. */
export const requestOf = (span: Span, q: string, region: string | null): FeedRequest => ({
  ...(q === '' ? ASKED[span] : { q }),
  ...(region !== null && { region }),
  limit: LOOKED_AT,
})

/** Sure of its date and still to be acted on: what a colleague would pass on without a second look. */
const isSound = ({ deadline, ended }: NoticeCard, now: BeijingMinute): boolean => {
  if (ended !== null || deadline === null) return false
  return ['closing', 'today', 'later'].includes(deadlineState(deadline, now).state)
}

const SOUND_MOST = 10

/** What is chosen at first: the nearest closes among what is sure, no more than a chat reads. */
export const preselected = (cards: readonly NoticeCard[], now: BeijingMinute): NoticeCard[] =>
  cards.filter((card) => isSound(card, now)).slice(0, SOUND_MOST)

/** Takes a notice in, or lets it go; a full list takes nothing more. */
export const toggled = (chosen: readonly NoticeCard[], card: NoticeCard): NoticeCard[] => {
  const rest = chosen.filter(({ id }) => id !== card.id)
  if (rest.length < chosen.length) return rest
  return chosen.length < DIGEST_MAX ? [...chosen, card] : [...chosen]
}
