import * as v from 'valibot'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

const TITLE_MAX = 300
const BODY_MAX = 1_000_000

const required = (max: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'EMPTY_VALUE'),
    v.maxLength(max, 'TOO_LONG'),
  )

const date = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => parseLocalDate(text) !== null, 'WRONG_DATE'),
  v.transform((text) => text as LocalDate),
)

const link = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => text === '' || /^https?:\/\/\S+$/.test(text), 'WRONG_LINK'),
  v.maxLength(2000, 'TOO_LONG'),
)

/** One article of a WeChat official account as the export names its parts. */
export const article = v.strictObject({
  文章标识符aid: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200, 'TOO_LONG')), ''),
  标题title: required(TITLE_MAX),
  链接url: v.optional(link, ''),
  时间time: date,
  公众号名称: v.optional(v.string(), ''),
  finalContent: v.pipe(v.string(), v.maxLength(BODY_MAX, 'TOO_LONG')),
})
export type Article = v.InferOutput<typeof article>
