import { emptyProfile } from '@/domain/company'
import type { Asked, Profile } from '@/domain/company'

/** A firm of which only the named parts are known. */
export const firm = (known: Partial<Profile> = {}): Profile => ({ ...emptyProfile('f1'), ...known })

/** A threshold on last year's revenue of ten million; a test names only what it is about. */
export const asked = (parts: Partial<Asked> = {}): Asked => ({
  field: '上年度营业收入',
  op: '>=',
  value: 10_000_000,
  unit: '元',
  certainty: 'likely',
  ...parts,
})
