import { table } from '../table'
import type { Row } from '../table'

/** Every collection with documents of a reader, and the field that names the reader there. */
const OWN = [
  { name: 'reminders', field: 'openid' },
  { name: 'follows', field: 'openid' },
  { name: 'grants', field: 'openid' },
  { name: 'shares', field: 'openid' },
  { name: 'reports', field: 'openid' },
  { name: 'readers', field: '_id' },
] as const

const AT_ONCE_MAX = 1000

/** Everything that is stored about a reader, by collection. */
export const everythingOf = async (openid: string): Promise<Record<string, Row[]>> => {
  const found = await Promise.all(
    OWN.map(async ({ name, field }) => {
      const rows = await table(name).find({ where: { [field]: openid }, limit: AT_ONCE_MAX })
      return [name, rows] as const
    }),
  )
  return Object.fromEntries(found)
}

/** Removes it; what to send first, so that a run cut short sends nothing to somebody half forgotten. */
export const forget = async (openid: string): Promise<Record<string, number>> => {
  const removed: Record<string, number> = {}
  for (const { name, field } of OWN) removed[name] = await table(name).removeWhere({ [field]: openid })
  return removed
}
