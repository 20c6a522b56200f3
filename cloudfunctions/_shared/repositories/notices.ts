import type { Asked } from '@/domain/company'
import type { Addressee, Likeness, NoticeKind, Relation, Theme, Window } from '@/domain/notice'
import type { Region } from '@/domain/region'
import type { Ending } from '@/domain/reminder'
import type { Evidence } from '@/domain/text'
import type { DatedClose, LocalDate } from '@/domain/time'
import { command } from '../cloud'
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
  docNumbers: string[]
  /** What other notices may call it, and what it calls others; `citations` says how it stands to them. */
  references: string[]
  cites: string[]
  citations: Pick<Relation, 'type' | 'docNumber' | 'title'>[]
  /** What it shares with its reposts. */
  likeness: Likeness
  likenessKeys: string[]
  /** The same for all that are one document, null where it stands alone. */
  clusterId: string | null
  /** The marks of a complete write, which comes last: what is stored is of this text, read by this extractor. */
  contentHash: string
  extractorVersion: number
  revision: number
  /** Why nobody need act on it any more; left out or null as long as somebody may. */
  ended?: Ending | null
  /** The version of the staff's review that last moved its dates or ended it; left out where none has. */
  checked?: number
  /** The review that this row was written with; behind the review's own where a write was cut short. */
  reviewVersion?: number
  /** When its source was found to have withdrawn it; left out or null as long as the source has it. */
  removedOn?: LocalDate | null
}

const notices = table<NoticeRow>('notices')

/** Everything that a card needs; the search terms stay behind. */
const CARD_FIELDS = [
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
  'clusterId',
  'ended',
  'removedOn',
] as const satisfies (keyof NoticeRow)[]
export type CardRow = Pick<NoticeRow, '_id' | (typeof CARD_FIELDS)[number]>

/** What planning and speaking need of a notice. */
export type DatedNotice = Pick<
  NoticeRow,
  | '_id'
  | 'title'
  | 'windows'
  | 'benefit'
  | 'publishedOn'
  | 'contentHash'
  | 'extractorVersion'
  | 'revision'
  | 'ended'
  | 'checked'
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
  'checked',
]

/** The notices of these ids that are stored, with their dates, in no order. */
export const datedNotices = (ids: string[]): Promise<DatedNotice[]> => notices.getMany(ids, DATED_FIELDS)

/** Names one reading of one text: dates change only with it, or with what staff did. */
export const stampOf = ({
  contentHash,
  extractorVersion,
  ended,
  checked,
}: Pick<NoticeRow, 'contentHash' | 'extractorVersion' | 'ended' | 'checked'>): string =>
  [contentHash, extractorVersion, ended ?? '', ...(checked === undefined ? [] : [checked])].join(':')

/** The notices of these ids that are stored, in no order. */
export const noticesByIds = (ids: string[]): Promise<CardRow[]> => notices.getMany(ids, [...CARD_FIELDS])

/** Cards that meet a condition, newest first. */
export const newestNotices = (where: Find['where'], limit: number): Promise<CardRow[]> =>
  notices.find({ where, orderBy: [['feedKey', 'desc']], limit, fields: [...CARD_FIELDS] })

export type FoundNotice = Pick<NoticeRow, '_id' | 'title' | 'feedKey'>

/** As many as are worth ranking, newest first: only what the rank needs. */
export const foundNotices = (where: Find['where'], limit: number): Promise<FoundNotice[]> =>
  notices.find({ where, orderBy: [['feedKey', 'desc']], limit, fields: ['title', 'feedKey'] })

/** What meets a condition, newest first: only what an alert says. */
export const freshNotices = (where: Find['where'], limit: number) =>
  notices.find({ where, orderBy: [['feedKey', 'desc']], limit, fields: ['title', 'publishedOn', 'benefit'] })

export type CitableRow = Pick<NoticeRow, '_id' | 'title' | 'docNumbers' | 'kind' | 'publishedOn' | 'citations'>
const CITABLE_FIELDS = ['title', 'docNumbers', 'kind', 'publishedOn', 'citations']

/** Notices that any of these references may mean. */
export const noticesNamed = (references: string[], limit: number): Promise<CitableRow[]> =>
  notices.find({ where: { references: command.in(references) }, limit, fields: CITABLE_FIELDS })

/** Notices that cite a document by any of these references. */
export const noticesCiting = (references: string[], limit: number): Promise<CitableRow[]> =>
  notices.find({ where: { cites: command.in(references) }, limit, fields: CITABLE_FIELDS })

export type ClusterRow = Pick<NoticeRow, '_id' | 'clusterId' | 'likeness'>

/** Notices that share any of these keys. */
export const noticesLike = (keys: string[], limit: number): Promise<ClusterRow[]> =>
  notices.find({ where: { likenessKeys: command.in(keys) }, limit, fields: ['clusterId', 'likeness'] })

/** These notices, as clusters are made of them. */
export const clusterRows = (ids: string[]): Promise<ClusterRow[]> => notices.getMany(ids, ['clusterId', 'likeness'])

/** The members of clusters. */
export const noticesOfClusters = (clusterIds: string[], limit: number): Promise<ClusterRow[]> =>
  notices.find({ where: { clusterId: command.in(clusterIds) }, limit, fields: ['clusterId', 'likeness'] })

export const moveToCluster = async (id: string, clusterId: string | null): Promise<void> => {
  await notices.update(id, { clusterId })
}

const MARK_FIELDS = [
  'contentHash',
  'extractorVersion',
  'revision',
  'windows',
  'ended',
  'clusterId',
  'checked',
  'reviewVersion',
  'removedOn',
] as const satisfies (keyof NoticeRow)[]
export type StoredMark = Pick<NoticeRow, '_id' | (typeof MARK_FIELDS)[number]>

/** What is known of notices that are stored completely. */
export const storedMarks = (ids: string[]): Promise<StoredMark[]> => notices.getMany(ids, [...MARK_FIELDS])

/** Notices that an older extractor has read, the oldest version first, without some of them. */
export const readBefore = async (version: number, without: string[], limit: number): Promise<string[]> => {
  const where = { extractorVersion: command.lt(version), ...(without.length > 0 && { _id: command.nin(without) }) }
  const rows = await notices.find({ where, orderBy: [['extractorVersion', 'asc']], limit, fields: ['title'] })
  return rows.map(({ _id }) => _id)
}

export type SourceNotice = Pick<NoticeRow, '_id' | 'title' | 'feedKey' | 'removedOn'>

/** The notices of a source published on a day or later, the newest first, behind a key where one is given. */
export const noticesOfSource = (
  sourceId: string,
  { from, behind }: { from: LocalDate; behind: string | null },
  limit: number,
): Promise<SourceNotice[]> => {
  const range = command.gte(from)
  const where = { sourceId, feedKey: behind === null ? range : range.and(command.lt(behind)) }
  return notices.find({ where, orderBy: [['feedKey', 'desc']], limit, fields: ['title', 'feedKey', 'removedOn'] })
}

/** Of these notices, those that are stored, with the mark that their sources withdrew them. */
export const withdrawnMarks = (ids: string[]): Promise<SourceNotice[]> =>
  notices.getMany(ids, ['title', 'feedKey', 'removedOn'])

/** Marks a notice as withdrawn by its source, or no longer (null). */
export const setRemovedOn = async (id: string, removedOn: LocalDate | null): Promise<void> => {
  await notices.update(id, { removedOn })
}

export const putNotice = (row: NoticeRow): Promise<void> => notices.put(row)
