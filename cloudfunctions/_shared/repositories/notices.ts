import type { Asked } from '@/domain/company'
import type { Addressee, NoticeKind, Theme, Window } from '@/domain/notice'
import type { Region } from '@/domain/region'
import type { Evidence } from '@/domain/text'
import type { DatedClose, LocalDate } from '@/domain/time'
import { table } from '../table'
import type { Find, Row } from '../table'

/** What lists need of a notice; its text and all other facts are in `noticeTexts` under the same _id. */
export interface NoticeRow extends Row {
  sourceId: string
  title: string
  kind: NoticeKind
  issuers: string[]
  region: Region | null
  publishedOn: LocalDate
  pictureOnly: boolean
  /** The enterprise's own windows. */
  windows: Window[]
  quota: Evidence | null
  objectUntil: DatedClose | null
  /** The largest benefit in words. */
  benefit: string | null
  /** The largest sum promised, in yuan. */
  amountYuan: number | null
  /** What a firm must meet, without the sentences; missing in rows of an earlier version. */
  conditions?: Asked[]
  themes: Theme[]
  addressees: Addressee[]
  /** Sorts by day, then id: newest first when descending; every notice has its own. */
  feedKey: string
  /** In the default feed: every kind but `other`. */
  listed: boolean
  /** Of the region addressed, else of the source: for the filter only. */
  regionCode: string | null
  /** When enterprise windows close, for the index: '2026-01', or '--01', '---', 'quarter-end' where they recur. */
  closeMonths: string[]
  /** What it can be found by. */
  terms: string[]
  /** The marks of a complete write, which comes last: what is stored is of this text, read by this extractor. */
  contentHash: string
  extractorVersion: number
  revision: number
}

const notices = table<NoticeRow>('notices')

/** Everything that a card needs; the search terms stay behind. */
const CARD_FIELDS: (keyof NoticeRow)[] = [
  'sourceId',
  'title',
  'kind',
  'issuers',
  'region',
  'publishedOn',
  'pictureOnly',
  'windows',
  'quota',
  'objectUntil',
  'benefit',
  'amountYuan',
  'conditions',
  'regionCode',
  'feedKey',
]
export type CardRow = Omit<
  NoticeRow,
  'listed' | 'closeMonths' | 'terms' | 'themes' | 'addressees' | 'contentHash' | 'revision'
>

/** The notices of these ids that are stored, in no order. */
export const noticesByIds = (ids: string[]): Promise<CardRow[]> => notices.getMany(ids, CARD_FIELDS)

/** Cards that meet a condition, newest first. */
export const newestNotices = (where: Find['where'], limit: number): Promise<CardRow[]> =>
  notices.find({ where, orderBy: [['feedKey', 'desc']], limit, fields: CARD_FIELDS })

export type FoundNotice = Pick<NoticeRow, '_id' | 'title' | 'feedKey'>

/** As many as are worth ranking, newest first: only what the rank needs. */
export const foundNotices = (where: Find['where'], limit: number): Promise<FoundNotice[]> =>
  notices.find({ where, orderBy: [['feedKey', 'desc']], limit, fields: ['title', 'feedKey'] })

export type StoredMark = Pick<NoticeRow, '_id' | 'contentHash' | 'extractorVersion' | 'revision' | 'windows'>

/** What is known of notices that are stored completely. */
export const storedMarks = (ids: string[]): Promise<StoredMark[]> =>
  notices.getMany(ids, ['contentHash', 'extractorVersion', 'revision', 'windows'])

export const putNotice = (row: NoticeRow): Promise<void> => notices.put(row)
