import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { fullDay, lastingWhen } from './dates'
import type { Headline } from './dates'
import { inOrder } from './digest'
import type { Listed } from './digest'
import { INK, textBlock } from './drawing'
import type { Drawing, Shape, Style } from './drawing'
import { breakLines } from './lines'
import type { Measure } from './lines'
import { band, box, brand, EDGE, ink, quiet, say, sheet, WIDTH } from './posterParts'
import type { Column } from './posterParts'
import { trustOfAll } from './trust'

/** What a picture of several notices says, in words that hold on the day on which it is looked at. */
export interface DigestPoster {
  headline: Headline
  lines: { when: string; title: string; what: string }[]
  /** How many more there are than a picture has room for. */
  more: number
  foot: string
}

const SHOWN = 8

/** The contents of the pictures of a list, as of a minute. */
export const digestPosterOf = (listed: readonly Listed[], now: BeijingMinute): DigestPoster => {
  const day = fullDay(dateOf(now))
  const lines = inOrder(listed).map((notice) => ({
    when: lastingWhen(notice, now) ?? '日期见原文',
    title: notice.title,
    what: [notice.fate === null ? notice.benefit : null, notice.region?.name].filter(Boolean).join(' · '),
  }))
  return {
    headline: { label: '惠企政策', figure: `${listed.length}条`, note: `${day}整理` },
    lines: lines.slice(0, SHOWN),
    more: Math.max(0, lines.length - SHOWN),
    foot: `${day}制 · ${trustOfAll(listed)}`,
  }
}

const list = ({ lines, more }: DigestPoster, top: number, measure: Measure): Column => {
  const column = { shapes: [] as Shape[], y: top + 16 }
  for (const { when, title, what } of lines) {
    column.y += 20
    say(column, when, brand(30, 44), 1, measure)
    say(column, title, ink(30, 44), 2, measure)
    if (what !== '') say(column, what, quiet(26, 38), 1, measure)
  }
  if (more > 0) {
    column.y += 20
    say(column, `另有${more}条，见小程序`, quiet(26, 38), 1, measure)
  }
  const height = column.y + 36 - top
  return { shapes: [box(EDGE, top, WIDTH - 2 * EDGE, height, INK.surface, 24), ...column.shapes], y: top + height }
}

/** A poster of several notices, the date of each first, and the way in. As tall as its contents. */
export const digestPosterLayout = (poster: DigestPoster, hasCode: boolean, measure: Measure): Drawing => {
  const top = band(poster.headline, measure)
  const middle = list(poster, top.y, measure)
  return sheet({ top, middle, foot: poster.foot }, hasCode)
}

/** 5:4, as WeChat shows the picture of a card. */
const [CARD_WIDTH, CARD_HEIGHT, CARD_LINES] = [1000, 800, 3]

const style = (size: number, leading: number, fill: string, bold = false): Style => ({ size, leading, fill, bold })

/** The picture of a list's card in a chat: the first of its notices, readable at a third of the size. */
export const digestPictureLayout = ({ headline, lines, more }: DigestPoster, measure: Measure): Drawing => {
  const inner = CARD_WIDTH - 128
  const row = (text: string, top: number, set: Style): Shape[] =>
    textBlock(breakLines(text, { width: inner, size: set.size, bold: set.bold, most: 1 }, measure), { x: 64, top }, set)
  const left = more + Math.max(0, lines.length - CARD_LINES)
  const shapes = [
    box(0, 0, CARD_WIDTH, CARD_HEIGHT, INK.surface),
    box(0, 0, CARD_WIDTH, 150, INK.brand),
    ...row(`${headline.label} ${headline.figure}`, 0, style(64, 150, INK.surface, true)),
    ...lines
      .slice(0, CARD_LINES)
      .flatMap(({ when, title }, at) => [
        ...row(when, 178 + at * 174, style(54, 78, INK.brand, true)),
        ...row(title, 256 + at * 174, style(44, 64, INK.ink)),
      ]),
    ...row([left > 0 ? `另有${left}条` : '', headline.note].filter(Boolean).join(' · '), 708, style(38, 72, INK.quiet)),
  ]
  return { width: CARD_WIDTH, height: CARD_HEIGHT, shapes }
}
