import type { Window } from '@/domain/notice'
import { putNotice, stampOf } from '../repositories/notices'
import type { NoticeRow, StoredMark } from '../repositories/notices'
import { putNoticeText } from '../repositories/noticeTexts'
import type { NoticeTextRow } from '../repositories/noticeTexts'
import { putRegion } from '../repositories/regions'
import { isReplanOpen, requestReplan } from '../repositories/replans'
import type { ReviewRow } from '../repositories/reviews'
import { replaceRules } from '../repositories/rules'
import { clustered } from './cluster'
import { noticeRowOf, ruleRowsOf } from './rows'
import { asItStands } from './standing'
import { supersede } from './supersede'

const datesOf = (windows: Window[]): string =>
  windows
    .map(({ id, opens, closes }) => `${id} ${opens} ${closes}`)
    .sort()
    .join('\n')

const sameDates = (mark: StoredMark, row: NoticeRow): boolean =>
  datesOf(mark.windows) === datesOf(row.windows) && (mark.ended ?? null) === (row.ended ?? null)

/** Asked before the notice is written: it waits for that reading, so nothing is lost between the two writes. */
const askForReplan = async (mark: StoredMark | undefined, row: NoticeRow): Promise<void> => {
  if (mark === undefined || stampOf(mark) === stampOf(row)) return
  // One that is still open waits for a reading that this write replaces.
  if (!sameDates(mark, row) || (await isReplanOpen(row._id))) await requestReplan(row._id, stampOf(row))
}

/** Everything of a text but the list row, which is written last and carries the mark of completeness. */
const writeParts = async (text: NoticeTextRow, sourceRegion: string | null, withdrawn: boolean): Promise<void> => {
  await putNoticeText(text)
  if (withdrawn) {
    await replaceRules(text._id, [])
    return supersede(silenced(text), sourceRegion)
  }
  await replaceRules(text._id, await Promise.all(ruleRowsOf(text, sourceRegion).map(asItStands)))
  const { region } = text.facts
  await supersede(text, region === null ? sourceRegion : region.code)
  if (region?.code) await putRegion({ ...region, code: region.code })
}

/** A withdrawn notice is in no list, cluster or search; who has its id or a share of it is told so. */
const hidden = (row: NoticeRow): NoticeRow => ({
  ...row,
  ...{ kind: 'other', listed: false, terms: [], references: [], cites: [], citations: [], likenessKeys: [] },
  // Like nothing else: whatever it was clustered with goes on without it.
  likeness: { ...row.likeness, kind: 'other', speaksOf: row._id },
})

/** What a withdrawn text says of others counts no more. */
const silenced = (text: NoticeTextRow): NoticeTextRow => ({
  ...text,
  facts: { ...text.facts, kind: 'news', relations: [], region: null },
})

/** The row as staff ended it, and since which of their changes its dates are what they are. */
const asReviewed = (row: NoticeRow, mark: StoredMark | undefined, review: ReviewRow | null): NoticeRow => {
  const ended = review?.ending ?? null
  const shown = ended === 'withdrawn' ? hidden(row) : row
  const standing = { ...shown, ended, ...(ended !== null && { closeMonths: [] }) }
  const checked = mark && sameDates(mark, standing) ? mark.checked : review?.version
  return {
    ...standing,
    ...(checked !== undefined && { checked }),
    ...(review !== null && { reviewVersion: review.version }),
  }
}

/** What the source withdrew stays marked, whatever is read or decided. */
const asWithdrawn = (row: NoticeRow, mark: StoredMark | undefined): NoticeRow =>
  mark?.removedOn ? { ...row, removedOn: mark.removedOn } : row

/** Stores a text with everything drawn from it; followers are planned again where its dates moved or it ended. */
export const writeNotice = async (
  text: NoticeTextRow,
  mark: StoredMark | undefined,
  { region, review }: { region: string | null; review: ReviewRow | null },
): Promise<void> => {
  const row = asWithdrawn(asReviewed(noticeRowOf(text, region), mark, review), mark)
  const placed = await clustered(row, mark?.clusterId ?? null)
  await askForReplan(mark, placed)
  await writeParts(text, region, row.ended === 'withdrawn')
  await putNotice(placed)
}
