import { openInvitations, removeInvitation } from '../../_shared/repositories/staff'
import type { DeskUseCase } from '../handler'
import { colleaguesAnswer, shortId } from './list'
import { recordColleague } from './record'

/** Takes an invitation back; one that is used or over is none any more. */
export const colleaguesWithdraw: DeskUseCase<'colleagues.withdraw'> = async ({ id }, call) => {
  const invitation = (await openInvitations(call.now)).find(({ _id }) => shortId(_id) === id)
  if (invitation !== undefined) {
    await removeInvitation(invitation._id)
    await recordColleague(call, '收回邀请', { name: invitation.name, before: invitation.role, after: null })
  }
  return colleaguesAnswer(call)
}
