import { dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { noticeText } from '../../_shared/repositories/noticeTexts'
import { setRemovedOn } from '../../_shared/repositories/notices'
import { addReport, closeReport } from '../../_shared/repositories/reports'
import { putVanished, removeVanished } from '../../_shared/repositories/vanished'
import type { VanishedRow } from '../../_shared/repositories/vanished'
import { lookAgain } from '../../_shared/storing/lookAgain'

/** Withdrawn, as two runs found. */
export type RemovedRow = VanishedRow & { removedOn: NonNullable<VanishedRow['removedOn']> }

/** Not a reader: what `sync` found is no reader's to export or to erase. */
const FOUND_BY_SYNC = 'sync'

const reportId = ({ _id, removedOn }: RemovedRow): string => `removed:${_id}:${removedOn}`

const showStaff = async (noticeId: string): Promise<void> => {
  const text = await noticeText(noticeId)
  if (text !== null) await lookAgain(text)
}

/**
 * Marks a notice that its source has no more: staff are asked to look, readers see it, nobody is told that it ended. The notice's own mark
 * comes last, so that a run killed half-way is finished by the next one; what staff have dealt with is not asked again.
 */
export const markRemoved = async (row: RemovedRow, now: BeijingMinute): Promise<void> => {
  await putVanished(row)
  const words = `来源列表和原文网址都没有了，${dayWords(row.removedOn, dateOf(now))}发现；请向发文单位核实`
  const asked = { openid: FOUND_BY_SYNC, noticeId: row._id, day: row.removedOn, at: now }
  await addReport({ _id: reportId(row), ...asked, reason: 'removed', words, state: 'open' })
  await showStaff(row._id)
  await setRemovedOn(row._id, row.removedOn)
}

/** Takes the mark back: the source has the notice again. What led to the mark goes last. */
export const takeBack = async (row: RemovedRow): Promise<void> => {
  await setRemovedOn(row._id, null)
  await closeReport(reportId(row))
  await showStaff(row._id)
  await removeVanished(row._id)
}

export const isRemoved = (row: VanishedRow): row is RemovedRow => row.removedOn !== null
