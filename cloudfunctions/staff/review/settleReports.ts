import { record } from '../../_shared/repositories/audit'
import { closeReports, openReports } from '../../_shared/repositories/reports'
import { keepWaiting } from '../../_shared/storing/waiting'
import { auditRow } from '../audit/entry'
import type { DeskUseCase } from '../handler'
import { reviewAnswer } from './get'
import { load, NO_NOTICE } from './loaded'

/** Says that what readers reported of a notice is dealt with. */
export const reviewSettleReports: DeskUseCase<'review.settleReports'> = async ({ id }, call) => {
  const loaded = await load(id)
  if (loaded === null) return NO_NOTICE
  const open = await openReports(id)
  if (open.length > 0) {
    await closeReports(id)
    const before = `${open.length}条报错`
    const said = { words: '处理报错', beforeWords: before, afterWords: null }
    const about = { noticeId: id, noticeTitle: loaded.text.title }
    await record(auditRow(`reports:${id}:${call.order}`, call, about, { what: 'report', before, after: null }, said))
    await keepWaiting(loaded.text, loaded.review, false)
  }
  return reviewAnswer(id, call)
}
