import { ROLE_WORDS } from '@/domain/review'
import type { Role } from '@/domain/review'
import { codeHash } from '../../_shared/typedCodes'
import { record } from '../../_shared/repositories/audit'
import { putStaff, takeFirstOwner, takeInvitation } from '../../_shared/repositories/staff'
import type { StaffRow } from '../../_shared/repositories/staff'
import { badRequest } from '../../_shared/request'
import { auditRow } from '../audit/entry'
import type { AnyCall, OpenUseCase } from '../handler'
import { meAnswer } from './me'

/** The role that a code gives; it is used up thereby. Null for a code that gives none. */
const roleBy = async (hash: string, { openid, now }: AnyCall): Promise<Role | null> => {
  if (await takeFirstOwner(hash, openid)) return 'owner'
  return (await takeInvitation(hash, openid, now))?.role ?? null
}

/** Whoever types a code that nobody has used becomes a colleague. */
export const deskJoin: OpenUseCase<'desk.join'> = async ({ code, name }, call) => {
  if (call.staff !== null) return meAnswer(call.staff, call)
  const hash = codeHash(code)
  const role = await roleBy(hash, call)
  if (role === null) return badRequest('口令不对、已用过或已过期，请向负责人再要一个', 'code')
  const staff: StaffRow = { _id: call.openid, role, name, since: call.now }
  await putStaff(staff)
  const said = { words: '加入服务台', beforeWords: null, afterWords: `${name}（${ROLE_WORDS[role]}）` }
  const subject = { what: 'colleague', before: null, after: role } as const
  await record(auditRow(`join:${hash}`, { ...call, staff }, { noticeId: null, noticeTitle: null }, subject, said))
  return meAnswer(staff, call)
}
