import * as v from 'valibot'
import { ROLES } from '@/domain/review'
import type { Role } from '@/domain/review'
import type { BeijingMinute } from '@/domain/time'

export const INVITATION_DAYS = 7

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20))
const id = v.pipe(v.string(), v.regex(/^[a-f0-9]{16}$/))
const role = v.picklist(ROLES)

export const nothingRequest = v.strictObject({})

export interface Me {
  role: Role
  name: string
}

export interface MeAnswer {
  /** Null for everybody who is no colleague. */
  me: Me | null
  /** True as long as the first owner's code is unused. */
  vacant: boolean
  now: BeijingMinute
}

export const joinRequest = v.strictObject({
  /** As typed: blanks, lines and small letters do not matter. */
  code: v.pipe(v.string(), v.maxLength(40)),
  /** What colleagues call them. */
  name,
})
export type JoinRequest = v.InferOutput<typeof joinRequest>

export const inviteRequest = v.strictObject({ name, role })
export type InviteRequest = v.InferOutput<typeof inviteRequest>
export interface InviteAnswer {
  /** Shown once; only its hash is stored. */
  code: string
  until: BeijingMinute
}

export const roleRequest = v.strictObject({
  id,
  /** Null: no colleague any more. */
  role: v.nullable(role),
})
export type RoleRequest = v.InferOutput<typeof roleRequest>

export const withdrawRequest = v.strictObject({ id })
export type WithdrawRequest = v.InferOutput<typeof withdrawRequest>

export interface Colleague extends Me {
  id: string
  since: BeijingMinute
  /** The one who asks. */
  self: boolean
}

export interface ColleaguesAnswer {
  colleagues: Colleague[]
  invitations: { id: string; name: string; role: Role; until: BeijingMinute }[]
  now: BeijingMinute
}
