import type { Link } from '@/domain/notice'
import type { BeijingMinute } from '@/domain/time'
import { sharedDates } from './dates'
import { FATE_WORDS } from './fate'
import type { Pictured } from './poster'
import { trustWords } from './trust'
import { wayIn } from './way'
import type { TextLink } from './way'

interface Told extends Pictured {
  /** Where to apply. */
  links: Link[]
  /** The official page. */
  url: string | null
}

const DATES_MAX = 5
const LINKS_MAX = 2

const dateLines = (notice: Told, now: BeijingMinute): string[] => {
  if (notice.fate !== null) return [`注意：${FATE_WORDS[notice.fate]}`]
  const dates = sharedDates(notice.windows, now)
  const rest = dates.length > DATES_MAX ? [`另有${dates.length - DATES_MAX}个日期，见原文`] : []
  return [...dates.slice(0, DATES_MAX).map(({ what, when }) => `${what}：${when}`), ...rest]
}

/** A notice as plain text for a chat at work: what, by when, how much, where, the official page, the way into the program. */
export const shareText = (notice: Told, link: TextLink | null, now: BeijingMinute): string => {
  const { title, benefit, fate, links, url } = notice
  const lines = [
    `【${title}】`,
    ...dateLines(notice, now),
    benefit === null || fate !== null ? null : `能拿：${benefit}`,
    ...links.slice(0, LINKS_MAX).map((link) => `去哪里办：${link.purpose} ${link.url}`),
    url === null ? null : `官方原文：${url}`,
    link === null ? null : wayIn('看条件、设提醒', link),
    `（“惠期”整理，${trustWords(notice)}）`,
  ]
  return lines.filter((line) => line !== null).join('\n')
}
