import type { LocalDate } from '@/domain/time'
import { fullDay } from './dates'

/** A link into the program that a text can carry. */
export interface TextLink {
  url: string
  /** The last day on which it opens, null where it does not run out. */
  until: LocalDate | null
}

/** What came of asking for one: where there is none, `words` says why. */
export interface Linked {
  link: TextLink | null
  words: string | null
}

/** 查看条件、设提醒：https://… （链接有效至2026年1月9日）. */
export const wayIn = (what: string, { url, until }: TextLink): string =>
  `${what}：${url}${until === null ? '' : ` （链接有效至${fullDay(until)}）`}`
