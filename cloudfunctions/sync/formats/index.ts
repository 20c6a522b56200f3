import type { Format } from './format'
import { wechatArticles } from './wechat-articles'

export type { Format, ItemError, ReadFile, SourceItem } from './format'

const FORMATS: Record<string, Format> = {
  'wechat-articles': wechatArticles,
}

export const FORM_NAMES = Object.keys(FORMATS)

/** The reader of a form, null for a form that does not exist. */
export const formatOf = (form: string): Format | null =>
  Object.prototype.hasOwnProperty.call(FORMATS, form) ? (FORMATS[form] ?? null) : null
