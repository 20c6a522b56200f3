import { base32 } from '@/domain/notice'
import type { Digest } from '@/domain/notice'
import { closeDate, closeOrder, dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import type { ShareCard } from './card'
import { CODE_LENGTH } from './code'
import type { Pictured } from './poster'

/** The page that shows a list; a mini-program code carries nothing but the list's own code there. */
export const DIGEST_PAGE = 'pages/notice/digest/index'

/** One of several notices that are passed on together. */
export interface Listed extends Pictured {
  /** The official page. */
  url: string | null
}

/** The code of one reader's list of notices: the same for the same notices in any order; it says nothing of the reader. */
export const digestCode = (openid: string, noticeIds: readonly string[], digest: Digest): string =>
  base32(digest(`digest\n${openid}\n${[...noticeIds].sort().join('\n')}`), CODE_LENGTH)

const orderOf = ({ fate, deadline }: Listed): string => {
  if (fate !== null) return '9'
  const closes = deadline === null || deadline.certainty === 'unsure' ? null : deadline.closes
  return closes === null ? '8' : `1${closeOrder(closes)}`
}

/** By close, the earliest first; then what names none, then what is over. */
export const inOrder = <T extends Listed>(listed: readonly T[]): T[] =>
  listed
    .map((each, at) => ({ each, key: orderOf(each), at }))
    .sort((a, b) => (a.key === b.key ? a.at - b.at : a.key < b.key ? -1 : 1))
    .map(({ each }) => each)

/** The days on which those close that are sure and still to come, each once. */
const closingDays = (listed: readonly Listed[]): LocalDate[] => {
  const days = inOrder(listed).flatMap(({ fate, deadline }) =>
    fate !== null || deadline === null || deadline.closes === null || deadline.certainty === 'unsure'
      ? []
      : [closeDate(deadline.closes)],
  )
  return days.filter((day, at) => days.indexOf(day) === at)
}

const spanWords = ([first, ...rest]: LocalDate[], today: LocalDate): string => {
  if (first === undefined) return ''
  const last = rest[rest.length - 1]
  const days = last === undefined ? dayWords(first, today) : `${dayWords(first, today)}至${dayWords(last, today)}`
  return `｜${days}截止`
}

/** 惠企政策5条｜12月13日至12月23日截止: dates only, for a card stays where it was sent. */
export const digestTitle = (listed: readonly Listed[], now: BeijingMinute): string =>
  `惠企政策${listed.length}条${spanWords(closingDays(listed), dateOf(now))}`

export const digestPath = (code: string): string => `/${DIGEST_PAGE}?s=${code}`

/** The card of a list in a chat, under the code of who made it. */
export const digestCard = (listed: readonly Listed[], code: string, now: BeijingMinute): ShareCard => ({
  title: digestTitle(listed, now),
  path: digestPath(code),
})
