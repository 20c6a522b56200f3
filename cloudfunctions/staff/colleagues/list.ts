import type { ColleaguesAnswer } from '@/contract/desk/colleagues'
import { sha256Hex } from '../../_shared/digest'
import { colleagues, openInvitations } from '../../_shared/repositories/staff'
import type { DeskCall, DeskUseCase } from '../handler'

const ID_LENGTH = 16

/** What stands for an openid or a code's hash on the way: neither is told. */
export const shortId = (secret: string): string => sha256Hex(secret).slice(0, ID_LENGTH)

/** Colleagues and invitations under way. */
export const colleaguesAnswer = async ({ openid, now }: DeskCall): Promise<ColleaguesAnswer> => {
  const [rows, invited] = await Promise.all([colleagues(), openInvitations(now)])
  return {
    colleagues: rows.map(({ _id, role, name, since }) => ({
      ...{ id: shortId(_id), role, name, since },
      self: _id === openid,
    })),
    invitations: invited.map(({ _id, role, name, until }) => ({ id: shortId(_id), role, name, until })),
    now,
  }
}

export const colleaguesList: DeskUseCase<'colleagues.list'> = (_request, call) => colleaguesAnswer(call)
