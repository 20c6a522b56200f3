import type { MeAnswer } from '@/contract/desk/colleagues'
import { isVacant } from '../../_shared/repositories/staff'
import type { StaffRow } from '../../_shared/repositories/staff'
import type { AnyCall, OpenUseCase } from '../handler'

/** Who the caller is at the desk. */
export const meAnswer = async (staff: StaffRow | null, { now }: Pick<AnyCall, 'now'>): Promise<MeAnswer> => ({
  me: staff === null ? null : { role: staff.role, name: staff.name },
  vacant: await isVacant(),
  now,
})

export const deskMe: OpenUseCase<'desk.me'> = (_request, call) => meAnswer(call.staff, call)
