import type { Audience, WindowAction } from '@/domain/notice'
import type { Context } from './context'
import type { Role } from './roles'

/** A window before it has certainty and id. */
export interface Draft {
  context: Context
  audience: Audience
  by: Role['by']
  action: WindowAction
  scope: string | null
}
