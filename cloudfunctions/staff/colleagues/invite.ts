import { INVITATION_DAYS } from '@/contract/desk/colleagues'
import { beijingMinute, instantOf } from '@/domain/time'
import { codeHash, newCode } from '../../_shared/typedCodes'
import { addInvitation } from '../../_shared/repositories/staff'
import type { DeskUseCase } from '../handler'
import { recordColleague } from './record'

const DAY_MS = 86_400_000

/** A code that makes one person a colleague; told once, to whoever invites. */
export const colleaguesInvite: DeskUseCase<'colleagues.invite'> = async ({ name, role }, call) => {
  const code = newCode()
  const until = beijingMinute(instantOf(call.now) + INVITATION_DAYS * DAY_MS)
  await addInvitation({ _id: codeHash(code), role, name, by: call.openid, until, usedBy: null })
  await recordColleague(call, '邀请同事', { name, before: null, after: role })
  return { code, until }
}
