import { AUDIT_PAGE } from '@/contract/desk/audit'
import { changesBefore } from '../../_shared/repositories/audit'
import type { DeskUseCase } from '../handler'
import { entriesOf } from './entry'

/** Every change at the desk, the latest first. */
export const auditList: DeskUseCase<'audit.list'> = async ({ before = Number.MAX_SAFE_INTEGER }, { now }) => {
  const rows = await changesBefore(before, null, AUDIT_PAGE)
  const last = rows[AUDIT_PAGE - 1]
  return { entries: entriesOf(rows), before: last?.order ?? null, now }
}
