import type { LocalDate } from '@/domain/time'
import type { Fetched } from '../fetch/fetchText'

/** One notice as its source gives it; lines are 1-based physical lines, null for forms without lines. */
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
  /** From whom the source has it (来源), null where it does not say. */
  origin: string | null
  body: string
  url: string | null
}

export type ItemErrorCode =
  | 'EMPTY_FILE'
  | 'NOT_JSON'
  | 'NOT_ARRAY'
  | 'NOT_XML'
  | 'NOT_FEED'
  | 'NOT_HTML'
  | 'NO_ITEMS'
  | 'NO_CONTENTS'
  | 'NOT_IN_TEXT'
  | 'BAD_SETTINGS'
  | 'NO_MATCH'
  | 'PAGE_FAILED'
  | 'TOO_MANY'
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
  /** In Chinese, for people: what was expected and what was found. */
  message: string
}

/** What a list shows, whether or not the items themselves could be read. */
export interface Listing {
  /** In the order of the list. */
  items: Pick<SourceItem, 'id' | 'title' | 'publishedOn'>[]
  /** False where something in it could not be told, or some of it was not read. */
  whole: boolean
}

export interface ReadFile {
  items: SourceItem[]
  errors: ItemError[]
  /** Of forms that are lists of notices with addresses of their own; of several parts, in one. */
  listing?: Listing
}

/** A fetched file; `settings` is what the source's document says of its pages. */
export interface SourceFile {
  text: string
  url: string | null
  settings: unknown
}

/** What a form that needs further pages may use. */
export interface Reach {
  ask: (url: string) => Promise<Fetched>
  /** The id of the item with which an earlier run ended for lack of time, null to begin at the first. */
  resumeAfter: string | null
}

/** Splits one fetched file into notices; never throws on what a source may send. */
export type Split = (text: string, fetchedOn: LocalDate) => ReadFile

/** Reads one source, in parts that are stored one after the other; never throws on what a source may send. */
export type Format = (
  file: SourceFile,
  fetchedOn: LocalDate,
  reach: Reach,
) => Iterable<ReadFile> | AsyncIterable<ReadFile>
