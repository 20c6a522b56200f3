import type { Role } from '@/domain/review'
import type { BeijingMinute } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** A colleague; _id is the openid. */
export interface StaffRow extends Row {
  role: Role
  /** As colleagues know each other. */
  name: string
  since: BeijingMinute
}

/** A code that makes whoever types it a colleague, once; _id is the code's hash. */
export interface InvitationRow extends Row {
  role: Role
  name: string
  by: string
  until: BeijingMinute
  usedBy: string | null
}

/** The first owner's code as deployment puts it; usable once, without end. */
interface FirstOwnerRow extends Row {
  codeHash: string
  usedBy: string | null
}

const COLLEAGUES_MAX = 200
const FIRST_OWNER = 'firstOwner'

const staff = table<StaffRow>('staff')
const invitations = table<InvitationRow>('invitations')
const firstOwner = () => table<FirstOwnerRow>('settings')

export const staffOf = (openid: string): Promise<StaffRow | null> => staff.get(openid)
export const putStaff = (row: StaffRow): Promise<void> => staff.put(row)

/** The role of a colleague, null for everybody else. */
export const roleOf = async (openid: string): Promise<Role | null> => (await staffOf(openid))?.role ?? null

export const colleagues = (): Promise<StaffRow[]> =>
  staff.find({ where: { _id: command.gt('') }, orderBy: [['_id', 'asc']], limit: COLLEAGUES_MAX })

/** Changes or removes a colleague who still has the role that was seen; false where that changed. */
export const changeRole = async (openid: string, seen: Role, role: Role): Promise<boolean> =>
  (await staff.updateWhere({ _id: openid, role: seen }, { role })) === 1
export const removeStaff = (openid: string): Promise<void> => staff.remove(openid)

/** True for the one who used the first owner's code. */
export const takeFirstOwner = async (codeHash: string, openid: string): Promise<boolean> =>
  (await firstOwner().updateWhere({ _id: FIRST_OWNER, codeHash, usedBy: null }, { usedBy: openid })) === 1

/** True as long as nobody has used the first owner's code. */
export const isVacant = async (): Promise<boolean> => {
  const row = await firstOwner().get(FIRST_OWNER)
  return row !== null && row.usedBy === null
}

export const addInvitation = (row: InvitationRow): Promise<boolean> => invitations.insert(row)

/** Uses an invitation up; null where there is none, it is used or over. */
export const takeInvitation = async (
  codeHash: string,
  openid: string,
  now: BeijingMinute,
): Promise<InvitationRow | null> => {
  const row = await invitations.get(codeHash)
  if (row === null || row.until < now) return null
  return (await invitations.updateWhere({ _id: codeHash, usedBy: null }, { usedBy: openid })) === 1 ? row : null
}

/** Invitations that nobody has used, the soonest over first. */
export const openInvitations = (now: BeijingMinute): Promise<InvitationRow[]> =>
  invitations.find({
    where: { usedBy: null, until: command.gte(now) },
    orderBy: [['until', 'asc']],
    limit: COLLEAGUES_MAX,
  })

export const removeInvitation = (id: string): Promise<void> => invitations.remove(id)
