import { table } from '../table'
import type { Row } from '../table'

/** A reader's own settings; _id is the openid. */
interface ReaderRow extends Row {
  region: string | null
}

const readers = table<ReaderRow>('readers')

/** The region that a reader chose, null for none. */
export const readerRegion = async (openid: string): Promise<string | null> =>
  (await readers.get(openid))?.region ?? null

export const saveReader = (openid: string, region: string | null): Promise<void> => readers.put({ _id: openid, region })
