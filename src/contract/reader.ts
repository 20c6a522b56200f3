import * as v from 'valibot'
import { isIndustryCode, isSizeLine, QUALIFICATIONS } from '@/domain/company'
import type { IndustryCode, Profile, QualificationCode, SizeLine } from '@/domain/company'
import { LEADS, READER_HOURS } from '@/domain/reminder'
import type { Lead, ReaderHour } from '@/domain/reminder'
import type { Role } from '@/domain/review'
import { parseLocalDate } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import type { NoticeCard } from './card'
import type { Credits, SubscriptionTemplate } from './grants'

export const FIRMS_MAX = 10
export const FAVOURITES_MAX = 200
/** How much larger than usual text is drawn; null follows the phone. */
export const TEXT_SCALES = [1, 1.15, 1.3] as const
export type TextScale = (typeof TEXT_SCALES)[number]

export const readerGetRequest = v.strictObject({})

const PEOPLE_MAX = 10_000_000
const yuan = v.nullable(v.pipe(v.string(), v.regex(/^\d{1,13}(\.\d{1,2})?$/)))
const day = v.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value) !== null, '日期')
const code = v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/)))
const firmId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,12}$/))
const qualification = v.picklist(QUALIFICATIONS.map((known) => known.code) as QualificationCode[])

const firm = v.strictObject({
  id: firmId,
  name: v.pipe(v.string(), v.trim(), v.maxLength(40)),
  region: code,
  industry: v.nullable(v.custom<IndustryCode>((value) => typeof value === 'string' && isIndustryCode(value), '门类')),
  line: v.nullable(v.custom<SizeLine>((value) => typeof value === 'string' && isSizeLine(value), '细分行业')),
  headcount: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PEOPLE_MAX))),
  revenueYuan: yuan,
  assetsYuan: yuan,
  rdPercent: v.nullable(v.pipe(v.string(), v.regex(/^(100|\d{1,2}(\.\d{1,2})?)$/))),
  foundedOn: v.nullable(day),
  qualifications: v.pipe(
    v.array(v.strictObject({ code: qualification, validUntil: v.nullable(day) })),
    v.maxLength(QUALIFICATIONS.length),
  ),
})

const preferences = v.strictObject({
  textScale: v.nullable(v.picklist(TEXT_SCALES)),
  /** Chosen at first when a notice is followed. */
  leads: v.pipe(v.array(v.picklist(LEADS)), v.maxLength(LEADS.length)),
  /** At which hour of the day to be written to. */
  hour: v.picklist(READER_HOURS),
})

export interface Preferences {
  textScale: TextScale | null
  leads: Lead[]
  hour: ReaderHour
}

/** What is left out stays as it is; `region` alone is that of the current firm. */
export const readerSaveRequest = v.strictObject({
  /** Six-digit division code of the firm, null for none. */
  region: v.optional(code),
  /** What became known of the current firm, which begins with it where there was none. */
  currentFirm: v.optional(v.partial(v.omit(firm, ['id']))),
  firms: v.optional(v.pipe(v.array(firm), v.maxLength(FIRMS_MAX))),
  /** Which firm lists and matches are for. */
  firmId: v.optional(firmId),
  preferences: v.optional(preferences),
})
export type ReaderSaveRequest = v.InferOutput<typeof readerSaveRequest>

export interface Reader {
  /** Of the current firm. */
  region: string | null
  firms: Profile[]
  firmId: string | null
  preferences: Preferences
  /** Notices kept by the reader, the latest first. */
  favourites: string[]
}

export interface RegionName {
  name: string
  full: string
}

export interface ReaderAnswer {
  reader: Reader
  /** The firms' regions by code: 江宁区, in full 江苏省南京市江宁区. */
  regionNames: Record<string, RegionName>
  credits: Credits
  templates: SubscriptionTemplate[]
  /** What the reader may do at the staff's desk, null for nothing. */
  staff: Role | null
  now: BeijingMinute
}

const noticeId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/))

export const favouriteSetRequest = v.strictObject({ noticeId, on: v.boolean() })
export type FavouriteSetRequest = v.InferOutput<typeof favouriteSetRequest>
export interface FavouriteSetAnswer {
  favourites: string[]
}

export const favouriteListRequest = v.strictObject({})
export interface FavouriteListAnswer {
  cards: NoticeCard[]
  now: BeijingMinute
}

export const readerExportRequest = v.strictObject({})

/** Everything that is stored about a reader, as it is stored, by collection. */
export interface ReaderExportAnswer {
  exportedAt: BeijingMinute
  data: Record<string, Record<string, unknown>[]>
}

/** The word must be sent along, so that no slip of a program erases anybody. */
export const readerEraseRequest = v.strictObject({ confirm: v.literal('erase') })
export type ReaderEraseRequest = v.InferOutput<typeof readerEraseRequest>

export interface ReaderEraseAnswer {
  /** Documents removed, by collection. */
  removed: Record<string, number>
}
