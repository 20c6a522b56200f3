import { load } from 'cheerio/slim'
import * as v from 'valibot'

const isSelector = (text: string): boolean => {
  try {
    load('')(text)
    return true
  } catch {
    return false
  }
}

const selector = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500), v.check(isSelector))
const optional = v.optional(selector)

/** How a list page and its detail pages are built: CSS selectors, those of an item within the item. */
const settings = v.strictObject({
  item: optional,
  title: optional,
  link: optional,
  date: optional,
  /** The link to the next page of the list. */
  next: optional,
  /** Pages of the list that are read, the first among them. */
  pages: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)), 1),
  /** False for a list whose items say everything. */
  detail: v.optional(
    v.union([
      v.literal(false),
      v.strictObject({
        title: optional,
        body: optional,
        number: optional,
        issuer: optional,
        date: optional,
        attachments: optional,
      }),
    ]),
    {},
  ),
})

export type ListSettings = v.InferOutput<typeof settings>
export type DetailSettings = Exclude<ListSettings['detail'], false>

/** The settings of a source, what is left out to be found by itself; or the name of the field that is wrong. */
export const listSettings = (given: unknown): ListSettings | { wrong: string } => {
  const decoded = v.safeParse(settings, given ?? {})
  if (decoded.success) return decoded.output
  return { wrong: decoded.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '' }
}
