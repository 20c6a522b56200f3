import { deadlineState } from '@/domain/deadline'
import type { DeadlineState, DeadlineSummary } from '@/domain/deadline'
import type { Region } from '@/domain/region'
import { closeWords, dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import { FATE_SHORT } from './fate'
import type { Fate } from './fate'
import { shortTitles } from './shortTitle'
import { TITLE_MAX, shorten } from './title'

/** What a chat shows of a notice, and where a tap on it leads. */
export interface ShareCard {
  title: string
  path: string
}

/** What a timeline shows of it. */
export interface TimelineCard {
  title: string
  query: string
}

export interface Shareable {
  id: string
  title: string
  region: Region | null
  /** 最高1,000万元, null where nothing is promised. */
  benefit: string | null
  deadline: DeadlineSummary | null
  /** What came of it, null as long as somebody may act. */
  fate: Fate | null
}

/** The last day is named by its date: 今天 would be read tomorrow. */
const stateWords = (state: DeadlineState, closes: DatedClose | null, now: BeijingMinute): string | null => {
  switch (state.state) {
    case 'closing':
      return `剩${state.days}天`
    case 'today':
    case 'later':
      return closes === null ? null : `${closeWords(closes, dateOf(now))}截止`
    case 'opening':
      return `${dayWords(state.opens, dateOf(now))}开始`
    case 'rolling':
      return '常年受理'
    case 'limited':
      return '额度可能已用完'
    case 'closed':
      return '已截止'
    case 'unsure':
      return null
  }
}

const whenWords = ({ deadline, fate }: Shareable, now: BeijingMinute): string | null => {
  if (fate !== null) return FATE_SHORT[fate]
  return deadline === null ? null : stateWords(deadlineState(deadline, now), deadline.closes, now)
}

/** Fewer characters of a title than these say less than the benefit behind them. */
const TITLE_LEAST = 8

const fitted = (forms: readonly string[], room: number): string =>
  forms.find((form) => Array.from(form).length <= room) ?? shorten(forms[forms.length - 1] ?? '', room)

const plain = (text: string): string => text.replace(/,/g, '')

/** What may still be had, where the title leaves it out. */
const promiseOf = ({ title, benefit }: Shareable, isOver: boolean): string =>
  benefit === null || isOver || plain(title).includes(plain(benefit)) ? '' : ` ${benefit}`

/** '剩3天｜南京技改奖补 最高1,000万元' at the minute of sharing; what is unsure is not said. */
const cardTitle = (notice: Shareable, now: BeijingMinute): string => {
  const when = whenWords(notice, now)
  const prefix = when === null ? '' : `${when}｜`
  const promise = promiseOf(notice, notice.fate !== null || when === '已截止')
  const forms = shortTitles(notice.title, notice.region)
  const room = TITLE_MAX - Array.from(prefix).length
  const beside = room - Array.from(promise).length
  return beside < TITLE_LEAST ? prefix + fitted(forms, room) : prefix + fitted(forms, beside) + promise
}

const queryOf = (id: string, code: string): string => `id=${encodeURIComponent(id)}&s=${code}`

/** The page of a notice as its share leads there. */
export const sharePath = (id: string, code: string): string => `/pages/notice/index?${queryOf(id, code)}`

/** The card of a notice in a chat, under the code of who shares it. */
export const shareCard = (notice: Shareable, code: string, now: BeijingMinute): ShareCard => ({
  title: cardTitle(notice, now),
  path: sharePath(notice.id, code),
})

/** The same in a timeline. */
export const timelineCard = (notice: Shareable, code: string, now: BeijingMinute): TimelineCard => ({
  title: cardTitle(notice, now),
  query: queryOf(notice.id, code),
})
