import type { NoticeKind, Window } from '@/domain/notice'
import type { Region } from '@/domain/region'
import type { Ending } from '@/domain/reminder'
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
  /** Why nobody need act on it any more; left out or null as long as somebody may. */
  ended?: Ending | null
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
  'feedKey',
]
/** What planning and speaking need of a notice. */
export type DatedNotice = Pick<
  NoticeRow,
  '_id' | 'title' | 'windows' | 'benefit' | 'publishedOn' | 'contentHash' | 'extractorVersion' | 'revision' | 'ended'
>
const DATED_FIELDS = [
  'title',
  'windows',
  'benefit',
  'publishedOn',
  'contentHash',
  'extractorVersion',
  'revision',
  'ended',
]

/** The notices of these ids that are stored, with their dates, in no order. */
export const datedNotices = (ids: string[]): Promise<DatedNotice[]> => notices.getMany(ids, DATED_FIELDS)

/** Names one reading of one text: dates change only with it, or with an ending that staff set. */
export const stampOf = ({
  contentHash,
  extractorVersion,
  ended,
}: Pick<NoticeRow, 'contentHash' | 'extractorVersion' | 'ended'>): string =>
  `${contentHash}:${extractorVersion}:${ended ?? ''}`

export type CardRow = Omit<
  NoticeRow,
  'listed' | 'regionCode' | 'closeMonths' | 'terms' | 'contentHash' | 'revision' | 'ended'
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

/** What meets a condition, newest first: only what an alert says. */
export const freshNotices = (where: Find['where'], limit: number) =>
  notices.find({ where, orderBy: [['feedKey', 'desc']], limit, fields: ['title', 'publishedOn', 'benefit'] })

export type StoredMark = Pick<NoticeRow, '_id' | 'contentHash' | 'extractorVersion' | 'revision' | 'windows' | 'ended'>

/** What is known of notices that are stored completely. */
export const storedMarks = (ids: string[]): Promise<StoredMark[]> =>
  notices.getMany(ids, ['contentHash', 'extractorVersion', 'revision', 'windows', 'ended'])

export const putNotice = (row: NoticeRow): Promise<void> => notices.put(row)
