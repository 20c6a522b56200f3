import type { Window } from '@/domain/notice'
import { putNotice, stampOf } from '../repositories/notices'
import type { NoticeRow, StoredMark } from '../repositories/notices'
import { putNoticeText } from '../repositories/noticeTexts'
import type { NoticeTextRow } from '../repositories/noticeTexts'
import { putRegion } from '../repositories/regions'
import { requestReplan } from '../repositories/replans'
import { replaceRules } from '../repositories/rules'
import { clustered } from './cluster'
import { noticeRowOf, ruleRowsOf } from './rows'
import { asItStands, supersede } from './supersede'

const datesOf = (windows: Window[]): string =>
  windows
    .map(({ id, opens, closes }) => `${id} ${opens} ${closes}`)
    .sort()
    .join('\n')

/** Asked before the notice is written: it waits for that reading, so nothing is lost between the two writes. */
const askForReplan = async (mark: StoredMark | undefined, row: NoticeRow): Promise<void> => {
  if (mark && datesOf(mark.windows) !== datesOf(row.windows)) await requestReplan(row._id, stampOf(row))
}

/** Everything of a text but the list row, which is written last and carries the mark of completeness. */
const writeParts = async (text: NoticeTextRow, sourceRegion: string | null): Promise<void> => {
  await putNoticeText(text)
  await replaceRules(text._id, await Promise.all(ruleRowsOf(text, sourceRegion).map(asItStands)))
  await supersede(text)
  const { region } = text.facts
  if (region?.code) await putRegion({ ...region, code: region.code })
}

/** Stores a text with everything drawn from it; followers are planned again where its dates moved. */
export const writeNotice = async (
  text: NoticeTextRow,
  mark: StoredMark | undefined,
  sourceRegion: string | null,
): Promise<void> => {
  const row = { ...noticeRowOf(text, sourceRegion), ended: mark?.ended ?? null }
  const placed = await clustered(row, mark?.clusterId ?? null)
  await askForReplan(mark, placed)
  await writeParts(text, sourceRegion)
  await putNotice(placed)
}
