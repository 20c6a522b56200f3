import { useEffect, useState } from 'react'
import { emptyProfile } from '@/domain/company'
import type { Profile } from '@/domain/company'
import { keepFirmRegion } from '../firmRegion'
import { useCompany } from '../useCompany'

/** As many firms as the server keeps for one reader. */
export const FIRMS_MAX = 10

export interface Draft {
  firms: Profile[]
  current: Profile
  changed: boolean
  /** Another number for each time that all of it was replaced: lines to type into begin anew then. */
  version: number
  edit: (change: Partial<Profile>) => void
  choose: (id: string) => void
  add: () => void
  remove: () => void
  undo: () => void
  /** What to say when it was not saved, else null. */
  save: () => Promise<string | null>
}

const FIRST = emptyProfile('f1')

const freeId = (firms: Profile[]): string => {
  let number = firms.length + 1
  while (firms.some(({ id }) => id === `f${number}`)) number += 1
  return `f${number}`
}

interface Kept {
  firms: Profile[]
  firmId: string
}

const start = (firms: Profile[], firmId: string | null): Kept =>
  firms.length === 0 ? { firms: [FIRST], firmId: FIRST.id } : { firms, firmId: firmId ?? firms[0]?.id ?? FIRST.id }

const edited = (firms: Profile[], id: string, part: Partial<Profile>): Profile[] =>
  firms.map((firm) => (firm.id === id ? { ...firm, ...part } : firm))

/** The firms as they are being edited; nothing is kept before it is saved. */
export const useDraft = (): Draft => {
  const reader = useCompany((state) => state.reader)
  const names = useCompany((state) => state.regionNames)
  const change = useCompany((state) => state.change)
  const [draft, setDraft] = useState<Kept>(() => start(reader?.firms ?? [], reader?.firmId ?? null))
  const [changed, setChanged] = useState(false)
  const [version, setVersion] = useState(0)
  const replace = (kept: Kept) => {
    setDraft(kept)
    setVersion((before) => before + 1)
  }
  // Only until something was typed: what comes late never overwrites it.
  useEffect(() => {
    if (reader !== null && !changed) replace(start(reader.firms, reader.firmId))
  }, [reader, changed])
  const { firms, firmId } = draft
  const current = firms.find(({ id }) => id === firmId) ?? firms[0] ?? FIRST
  const set = (next: Kept) => {
    setDraft(next)
    setChanged(true)
  }
  return {
    firms,
    current,
    changed,
    version,
    edit: (part) => set({ firms: edited(firms, current.id, part), firmId: current.id }),
    choose: (id) => set({ firms, firmId: id }),
    add: () => {
      const id = freeId(firms)
      set({ firms: [...firms, emptyProfile(id)], firmId: id })
    },
    remove: () => {
      const left = firms.filter(({ id }) => id !== current.id)
      set(start(left, left[0]?.id ?? null))
    },
    undo: () => {
      replace(start(reader?.firms ?? [], reader?.firmId ?? null))
      setChanged(false)
    },
    save: async () => {
      const wrong = await change({ firms, firmId: current.id })
      if (wrong !== null) return wrong
      const name = current.region === null ? undefined : names[current.region]?.name
      keepFirmRegion(current.region !== null && name ? { code: current.region, name } : null)
      setChanged(false)
      return null
    },
  }
}
