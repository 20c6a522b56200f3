import type { Window } from '@/domain/notice'
import { requestReplan } from '../../_shared/repositories/jobs'
import { putNotice } from '../../_shared/repositories/notices'
import type { StoredMark } from '../../_shared/repositories/notices'
import { putNoticeText } from '../../_shared/repositories/noticeTexts'
import type { NoticeTextRow } from '../../_shared/repositories/noticeTexts'
import { putRegion } from '../../_shared/repositories/regions'
import { replaceRules } from '../../_shared/repositories/rules'
import { clustered } from './cluster'
import { noticeRowOf, ruleRowsOf } from './rows'
import { asItStands, supersede } from './supersede'

const datesOf = (windows: Window[]): string =>
  windows
    .map(({ id, opens, closes }) => `${id} ${opens} ${closes}`)
    .sort()
    .join('\n')

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
  const { _id, revision } = text
  const row = await clustered(noticeRowOf(text, sourceRegion), mark?.clusterId ?? null)
  const moved = mark !== undefined && datesOf(mark.windows) !== datesOf(row.windows)
  // Asked for before the mark too: a run killed between the two would not know of it any more.
  if (moved) await requestReplan(_id, revision)
  await writeParts(text, sourceRegion)
  await putNotice(row)
  if (moved) await requestReplan(_id, revision)
}
