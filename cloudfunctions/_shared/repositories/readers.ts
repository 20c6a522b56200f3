import { DEFAULT_HOUR } from '@/domain/reminder'
import type { ReaderHour } from '@/domain/reminder'
import { table } from '../table'
import type { Row } from '../table'

/** A reader's own settings. */
export interface ReaderSettings {
  region: string | null
  /** The hour of the day at which messages are wanted. */
  hour: ReaderHour
}

/** _id is the openid; what was never set is left out. */
type ReaderRow = Row & Partial<ReaderSettings>

const readers = table<ReaderRow>('readers')

const settingsOf = (row: ReaderRow | null): ReaderSettings => ({
  region: row?.region ?? null,
  hour: row?.hour ?? DEFAULT_HOUR,
})

/** What a reader chose; the defaults for one who never saved anything. */
export const readerSettings = async (openid: string): Promise<ReaderSettings> => settingsOf(await readers.get(openid))

export const saveReader = (openid: string, settings: ReaderSettings): Promise<void> =>
  readers.put({ _id: openid, ...settings })

/** The hours of those readers who chose one. */
export const readerHours = async (openids: string[]): Promise<Map<string, ReaderHour>> => {
  const rows = await readers.getMany([...new Set(openids)], ['hour'])
  return new Map(rows.flatMap(({ _id, hour }) => (hour === undefined ? [] : [[_id, hour] as const])))
}
