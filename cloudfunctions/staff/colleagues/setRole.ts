import type { Role } from '@/domain/review'
import { changeRole, colleagues, removeStaff } from '../../_shared/repositories/staff'
import type { StaffRow } from '../../_shared/repositories/staff'
import { badRequest } from '../../_shared/request'
import type { DeskUseCase } from '../handler'
import { colleaguesAnswer, shortId } from './list'
import { recordColleague } from './record'

/** The desk must not be left without an owner. */
const isLastOwner = (row: StaffRow, rows: StaffRow[]): boolean =>
  row.role === 'owner' && rows.filter(({ role }) => role === 'owner').length === 1

const apply = async ({ _id, role }: StaffRow, next: Role | null): Promise<boolean> => {
  if (next !== null) return changeRole(_id, role, next)
  await removeStaff(_id)
  return true
}

/** Gives a colleague another role, or none. */
export const colleaguesSetRole: DeskUseCase<'colleagues.setRole'> = async ({ id, role }, call) => {
  const rows = await colleagues()
  const row = rows.find(({ _id }) => shortId(_id) === id)
  if (row === undefined) return { errCode: 'NOT_FOUND', errMsg: '没有这位同事，可能已被移除', path: 'id' }
  if (role !== 'owner' && isLastOwner(row, rows)) return badRequest('至少要留一位负责人', 'role')
  if (role !== row.role && (await apply(row, role)))
    await recordColleague(call, role === null ? '移除同事' : '改权限', {
      name: row.name,
      before: row.role,
      after: role,
    })
  return colleaguesAnswer(call)
}
