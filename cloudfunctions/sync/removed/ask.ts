import { dateOf, instantOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { addressesOf } from '../../_shared/repositories/noticeTexts'
import type { SourceNotice } from '../../_shared/repositories/notices'
import { putVanished } from '../../_shared/repositories/vanished'
import type { VanishedRow } from '../../_shared/repositories/vanished'
import type { Fetched } from '../fetch/fetchText'
import { isRemoved, markRemoved, takeBack } from './mark'
import { ownPageOf } from './ownPage'
import type { OwnPage } from './ownPage'

/** Addresses asked in one run: an office is not to be troubled. */
const ASKED_MAX = 10
const HOUR = 60
const DAY = 24 * HOUR

/** A notice that the list lacks, with what is known of it from earlier runs. */
export interface Suspect {
  notice: SourceNotice
  known: VanishedRow | undefined
}

export interface Asking {
  sourceId: string
  now: BeijingMinute
  hasTime: () => boolean
  ask: (url: string) => Promise<Fetched>
}

const minutesSince = (then: BeijingMinute, now: BeijingMinute): number => (instantOf(now) - instantOf(then)) / 60_000

/** Whoever may be withdrawn is asked by every run, the others once a day. */
const isDue = ({ known }: Suspect, now: BeijingMinute): boolean =>
  known === undefined ||
  (known.goneSince !== null && !isRemoved(known)) ||
  Math.abs(minutesSince(known.askedAt, now)) >= DAY

const longestAgo = (a: Suspect, b: Suspect): number => ((a.known?.askedAt ?? '') < (b.known?.askedAt ?? '') ? -1 : 1)

const goneSinceOf = (page: OwnPage, known: VanishedRow | undefined, now: BeijingMinute): BeijingMinute | null => {
  if (page === 'there') return null
  return known?.goneSince ?? (page === 'gone' ? now : null)
}

/** True where this run says what an earlier one said, long enough ago. */
const isAgreed = (page: OwnPage, { goneSince, askedAt }: VanishedRow): boolean =>
  page === 'gone' && goneSince !== null && minutesSince(goneSince, askedAt) >= HOUR

/** Writes down what an address said; true where the notice is withdrawn as of now. */
const conclude = async ({ notice, known }: Suspect, page: OwnPage, { sourceId, now }: Asking): Promise<boolean> => {
  const goneSince = goneSinceOf(page, known, now)
  const row: VanishedRow = { _id: notice._id, sourceId, goneSince, askedAt: now, removedOn: known?.removedOn ?? null }
  if (isRemoved(row)) {
    await (page === 'there' ? takeBack(row) : putVanished(row))
    return false
  }
  const agreed = isAgreed(page, row)
  if (agreed) await markRemoved({ ...row, removedOn: dateOf(now) }, now)
  else await putVanished(row)
  return agreed
}

/** Asks the own addresses of what a list lacks; answers how many are withdrawn as of now. */
export const askSuspects = async (suspects: readonly Suspect[], asking: Asking): Promise<number> => {
  const due = suspects.filter((suspect) => isDue(suspect, asking.now)).sort(longestAgo)
  const chosen = due.slice(0, ASKED_MAX)
  const addresses = await addressesOf(chosen.map(({ notice }) => notice._id))
  let removed = 0
  for (const suspect of chosen) {
    if (!asking.hasTime()) break
    const url = addresses.get(suspect.notice._id) ?? null
    const page = url === null ? 'unclear' : ownPageOf(await asking.ask(url), suspect.notice.title)
    if (await conclude(suspect, page, asking)) removed++
  }
  return removed
}
