import type { Window } from '@/domain/notice'
import { dateOf, partsOf } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import type { Shareable } from './card'
import { headlineOf, sharedDates } from './dates'
import type { Headline } from './dates'
import { trustWords } from './trust'

/** What a picture is made of. */
export interface Pictured extends Shareable {
  issuers: string[]
  windows: Window[]
  objectUntil: DatedClose | null
  /** Keys of the facts that people checked. */
  checked: readonly string[]
}

/** What a picture of a notice says, in words that hold on the day on which it is looked at. */
export interface Poster {
  headline: Headline | null
  title: string
  /** 南京市 · 市工信局、市财政局. */
  origin: string
  benefit: string | null
  /** The firm's other dates; of more than these only the number is said. */
  dates: { what: string; when: string }[]
  moreDates: number
  /** What the reader should know of the picture itself. */
  foot: string
}

const DATES_SHOWN = 3
const ISSUERS_SHOWN = 3

const originOf = ({ region, issuers }: Pick<Pictured, 'region' | 'issuers'>): string => {
  const named = issuers.slice(0, ISSUERS_SHOWN).join('、') + (issuers.length > ISSUERS_SHOWN ? '等' : '')
  return [region?.level === 'national' ? null : region?.name, named].filter(Boolean).join(' · ')
}

const footOf = (notice: Pictured, now: BeijingMinute): string => {
  const { year, month, day } = partsOf(dateOf(now))
  return `${year}年${month}月${day}日制 · ${trustWords(notice)}`
}

/** The contents of a card picture and of a poster, as of a minute. */
export const posterOf = (notice: Pictured, now: BeijingMinute): Poster => {
  const { title, benefit, windows, deadline, fate } = notice
  const isOver = fate !== null
  const others = isOver ? [] : sharedDates(windows, now)
  const first = others.find(({ windowId }) => windowId === deadline?.windowId)
  // A window that opens on one day and closes on another says both below its close.
  const rest = others.filter((date) => date !== first || first.when.includes('–'))
  return {
    headline: headlineOf(notice, now),
    title,
    origin: originOf(notice),
    benefit: isOver ? null : benefit,
    dates: rest.slice(0, DATES_SHOWN).map(({ what, when }) => ({ what, when })),
    moreDates: Math.max(0, rest.length - DATES_SHOWN),
    foot: footOf(notice, now),
  }
}
