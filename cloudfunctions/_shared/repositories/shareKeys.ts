import { createHmac, randomBytes } from 'node:crypto'
import { base32 } from '@/domain/notice'
import type { LocalDate } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'

/** The secret of one day; the next day's replaces it, and with it goes every way to tell whose a mark was. */
interface KeyRow extends Row {
  day: LocalDate
  key: string
}

const KEY = 'shareKey'
const MARK_LENGTH = 6

const keys = table<KeyRow>('settings')

const fresh = (): string => randomBytes(32).toString('hex')

/** The secret of today, made by the first who asks; days never go back. */
const keyOf = async (today: LocalDate): Promise<Omit<KeyRow, '_id'>> => {
  const held = await keys.get(KEY)
  if (held !== null && held.day >= today) return held
  const next = { day: today, key: fresh() }
  const won =
    held === null
      ? await keys.insert({ _id: KEY, ...next })
      : (await keys.updateWhere({ _id: KEY, day: held.day }, next)) === 1
  return won ? next : keyOf(today)
}

/** A word for somebody on a day, of which nobody can tell whose it was once the day is over. */
export const markOf = async (today: LocalDate, what: string): Promise<{ day: LocalDate; mark: string }> => {
  const { day, key } = await keyOf(today)
  return { day, mark: base32(createHmac('sha256', key).update(what, 'utf8').digest(), MARK_LENGTH) }
}
