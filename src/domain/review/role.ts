/** What staff may do: each role may all that those after it may. */
export const ROLES = ['owner', 'editor', 'viewer'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_WORDS: Record<Role, string> = { owner: '负责人', editor: '编辑', viewer: '查看' }

/** True where somebody of a role (null: no colleague) may do what asks for another; `nobody` asks for none. */
export const can = (role: Role | null, needed: Role | 'nobody'): boolean =>
  needed === 'nobody' || (role !== null && ROLES.indexOf(role) <= ROLES.indexOf(needed))
