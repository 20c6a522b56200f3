import { noticeId } from '@/domain/notice'
import type { BeijingMinute } from '@/domain/time'
import { sha256 } from '../../_shared/digest'
import { withdrawnMarks } from '../../_shared/repositories/notices'
import type { SourceNotice } from '../../_shared/repositories/notices'
import { mostListed } from '../../_shared/repositories/sourceRuns'
import type { RunError } from '../../_shared/repositories/sourceRuns'
import { removeVanished, vanishedOf } from '../../_shared/repositories/vanished'
import type { VanishedRow } from '../../_shared/repositories/vanished'
import type { Listing } from '../formats'
import { askSuspects } from './ask'
import type { Asking, Suspect } from './ask'
import { distrust } from './distrust'
import type { Distrust } from './distrust'
import { isRemoved, markRemoved, takeBack } from './mark'
import { missingFrom } from './missing'

/** A day of hourly runs. */
const RUNS_LOOKED_AT = 24

export interface Removed {
  removed: number
  /** How many the list shows, null where it was not read whole. */
  listed: number | null
  errors: RunError[]
}

const DISTRUST: Record<Distrust, { code: string; words: string }> = {
  shrunken: { code: 'LIST_SHRUNKEN', words: '比最近几次短得多' },
  'too-many': { code: 'MANY_MISSING', words: '一次少了太多条' },
}

const distrusted = (why: Distrust, listed: number): RunError => {
  const { code, words } = DISTRUST[why]
  const message = `列表有 ${listed} 条，${words}，没有据此判断撤下`
  return { code, item: null, path: null, line: null, message }
}

/** What a run killed half-way left undone: a notice has the mark that was decided for it. */
const finish = async (known: readonly VanishedRow[], now: BeijingMinute): Promise<void> => {
  const removed = known.filter(isRemoved)
  const marks = new Map((await withdrawnMarks(removed.map(({ _id }) => _id))).map((mark) => [mark._id, mark.removedOn]))
  for (const row of removed) if (marks.has(row._id) && marks.get(row._id) !== row.removedOn) await markRemoved(row, now)
}

const welcomeBack = async (shown: readonly VanishedRow[]): Promise<void> => {
  for (const row of shown) await (isRemoved(row) ? takeBack(row) : removeVanished(row._id))
}

/** What a list lacks, and what it lacked when it was asked before and has scrolled out of it since. */
const suspectsOf = async (missing: SourceNotice[], known: readonly VanishedRow[]): Promise<Suspect[]> => {
  const byId = new Map(known.map((row) => [row._id, row]))
  const now = new Set(missing.map(({ _id }) => _id))
  const older = known.filter(({ _id, goneSince }) => goneSince !== null && !now.has(_id))
  const notices = [...missing, ...(await withdrawnMarks(older.map(({ _id }) => _id)))]
  return notices.map((notice) => ({ notice, known: byId.get(notice._id) }))
}

/** Rows about notices of which the list says nothing any more and which nobody took down. */
const forget = async (missing: SourceNotice[], known: readonly VanishedRow[]): Promise<void> => {
  const now = new Set(missing.map(({ _id }) => _id))
  for (const { _id, goneSince } of known) if (goneSince === null && !now.has(_id)) await removeVanished(_id)
}

/**
 * Finds out what a source has withdrawn, after its list was read. What the list shows again has come back. What it should
 * show and does not is asked at its own address, and marked where two runs at least an hour apart agree; from a list that is
 * empty, was not read whole or does not look like itself nothing is concluded.
 */
export const findRemoved = async (listing: Listing, asking: Asking): Promise<Removed> => {
  const { sourceId, now } = asking
  const shown = new Set(listing.items.map(({ id }) => noticeId(sourceId, id, sha256)))
  const all = await vanishedOf(sourceId)
  await welcomeBack(all.filter(({ _id }) => shown.has(_id)))
  const known = all.filter(({ _id }) => !shown.has(_id))
  await finish(known, now)
  const listed = listing.items.length
  if (listed === 0 || !listing.whole) return { removed: 0, listed: null, errors: [] }
  const missing = await missingFrom(sourceId, listing, shown)
  const fresh = missing.filter(({ removedOn }) => !removedOn).length
  const why = distrust({ listed, before: await mostListed(sourceId, RUNS_LOOKED_AT), missing: fresh })
  if (why !== null) return { removed: 0, listed, errors: [distrusted(why, listed)] }
  await forget(missing, known)
  return { removed: await askSuspects(await suspectsOf(missing, known), asking), listed, errors: [] }
}
