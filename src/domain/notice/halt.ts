import type { Evidence } from '@/domain/text'

/** What a notice says of a programme that another document set up: no longer taken in, spent, or taken in again. */
export interface Halt {
  state: 'suspended' | 'spent' | 'standing'
  /** The document, or the programme by the name that stands in quotation marks. */
  docNumber: string | null
  title: string | null
  programme: string | null
  evidence: Evidence
}

const QUOTED = /“([^“”\n]{2,20})”/g

/** The names in quotation marks that a title gives a programme, as keys: “苏科贷”. */
export const programmeKeys = (title: string): string[] => [
  ...new Set([...title.matchAll(QUOTED)].map(([, name = '']) => programmeKey(name))),
]

export const programmeKey = (name: string): string => `“${name}”`
