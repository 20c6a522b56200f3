import type { ItemError, ItemErrorCode, ReadFile } from './format'

/** An error of the whole file. */
export const fileError = (code: ItemErrorCode, message: string, line: number | null = null): ItemError => ({
  code,
  item: null,
  path: null,
  line,
  message,
})

/** An error of one item, `item` counted from 1. */
export const itemError = (
  code: ItemErrorCode,
  item: number,
  message: string,
  at: { path?: string; line?: number | null } = {},
): ItemError => ({ code, item, path: at.path ?? null, line: at.line ?? null, message: `第 ${item} 条：${message}` })

/** Nothing but an error. */
export const unreadable = (code: ItemErrorCode, message: string, line: number | null = null): ReadFile => ({
  items: [],
  errors: [fileError(code, message, line)],
})

const SHOWN = 40

/** The beginning of a text, for an error's words. */
export const shown = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat
}
