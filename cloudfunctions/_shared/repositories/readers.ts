import type { Preferences, Reader } from '@/contract/reader'
import type { Profile } from '@/domain/company'
import { DEFAULT_HOUR, DEFAULT_LEADS } from '@/domain/reminder'
import type { ReaderHour } from '@/domain/reminder'
import type { Viewer } from '../card'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** A reader's own settings; _id is the openid. What was never set is missing. */
interface ReaderRow extends Row {
  /** Of readers who chose a region before firms were kept. */
  region?: string | null
  firms?: Profile[]
  firmId?: string | null
  preferences?: Preferences
  favourites?: string[]
}

export type ReaderChanges = Partial<Omit<ReaderRow, '_id'>>

const readers = table<ReaderRow>('readers')

const USUAL: Preferences = { textScale: null, leads: DEFAULT_LEADS, hour: DEFAULT_HOUR }

/** The firm that lists are for, null where the reader said nothing of any. */
export const currentOf = ({ firms, firmId }: Pick<Reader, 'firms' | 'firmId'>): Profile | null =>
  firms.find(({ id }) => id === firmId) ?? firms[0] ?? null

const EMPTY: Omit<Reader, 'region'> = { firms: [], firmId: null, preferences: USUAL, favourites: [] }

const readerOf = ({ region = null, ...set }: Partial<ReaderRow>): Reader => {
  const { firms, firmId, preferences, favourites } = { ...EMPTY, ...set }
  const current = currentOf({ firms, firmId })
  return {
    region: current === null ? region : current.region,
    firms,
    firmId: current === null ? null : current.id,
    preferences,
    favourites,
  }
}

/** What a reader set up; somebody who never saved anything has an empty one. */
export const readerById = async (openid: string): Promise<Reader> => readerOf((await readers.get(openid)) ?? {})

/** What lists must know of the reader who looks at them. */
export const viewerOf = async (openid: string): Promise<Viewer> => {
  const reader = await readerById(openid)
  return { firm: currentOf(reader), favourites: reader.favourites }
}

/** The hours of the day at which those readers want messages who chose one. */
export const readerHours = async (openids: string[]): Promise<Map<string, ReaderHour>> => {
  const rows = await readers.getMany([...new Set(openids)], ['preferences'])
  return new Map(rows.flatMap(({ _id, preferences }) => (preferences ? [[_id, preferences.hour] as const] : [])))
}

/** Changes the named fields and no others. */
export const changeReader = async (openid: string, changes: Record<string, unknown>): Promise<void> => {
  if ((await readers.updateWhere({ _id: openid }, changes)) > 0) return
  // Nobody yet: an empty document, which a call at the same time may have made, then the change itself.
  await readers.insert({ _id: openid })
  await readers.updateWhere({ _id: openid }, changes)
}

/** Keeps or lets go of a notice, whatever else is kept at the same moment. */
export const setFavourite = async (openid: string, noticeId: string, on: boolean): Promise<void> => {
  await changeReader(openid, { favourites: command.pull(noticeId) })
  if (on) await changeReader(openid, { favourites: command.unshift([noticeId]) })
}

/** How the current firms of readers call themselves; nothing of those who never said. */
export const firmNames = async (openids: string[]): Promise<Map<string, string>> => {
  const rows = await readers.getMany([...new Set(openids)], ['firms', 'firmId'])
  const named = rows.map((row) => [row._id, currentOf(readerOf(row))?.name ?? ''] as const)
  return new Map(named.filter(([, name]) => name !== ''))
}
