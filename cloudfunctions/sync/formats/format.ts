import type { LocalDate } from '@/domain/time'

/** One notice as its source gives it; lines are 1-based physical lines, null for JSON forms. */
export interface SourceItem {
  /** The source's own identifier, else the link, else a hash of form, title and date. */
  id: string
  title: string
  /** False where the reader made the title. */
  titleStated: boolean
  section: string | null
  publishedOn: LocalDate | null
  issuedOn: LocalDate | null
  docNumbers: string[]
  firstLine: number | null
  lastLine: number | null
  body: string
  url: string | null
}

export type ItemErrorCode =
  | 'EMPTY_FILE'
  | 'NOT_JSON'
  | 'NOT_ARRAY'
  | 'BROKEN_ITEM'
  | 'MISSING_KEY'
  | 'UNKNOWN_KEY'
  | 'WRONG_TYPE'
  | 'EMPTY_VALUE'
  | 'WRONG_DATE'
  | 'WRONG_LINK'
  | 'TOO_LONG'
  | 'REPEATED_ID'

/** Why one item, or the whole file (item null), could not be read. */
export interface ItemError {
  code: ItemErrorCode
  /** 1-based number of the item in its file. */
  item: number | null
  /** The key that is wrong. */
  path: string | null
  /** 1-based physical line where the item begins. */
  line: number | null
  /** In Chinese, for people. */
  message: string
}

export interface ReadFile {
  items: SourceItem[]
  errors: ItemError[]
}

/** Splits one fetched file into notices; never throws on what a source may send. */
export type Format = (file: string, fetchedOn: LocalDate) => ReadFile
