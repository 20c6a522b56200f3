import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { MeAnswer } from '@/contract/desk/colleagues'
import type { Problem } from '@/platform/call'
import { callDesk } from '@/platform/call/desk'

interface MeState {
  answer: MeAnswer | null
  problem: Problem | null
  load: () => Promise<void>
  adopt: (answer: MeAnswer) => void
}

const store = createStore<MeState>((set) => ({
  answer: null,
  problem: null,
  load: async () => {
    set({ problem: null })
    const outcome = await callDesk('desk.me', {})
    set(outcome.done ? { answer: outcome.answer } : { problem: outcome.problem })
  },
  adopt: (answer) => set({ answer }),
}))

/** Who the reader is at the desk; asked anew with each screen that needs it. */
export const useMe = (): MeState => {
  const state = useStore(store)
  const { load } = state
  useEffect(() => void load(), [load])
  return state
}

/** Whether the reader may change anything; the server decides, this only spares a tap in vain. */
export const useMayEdit = (): boolean => {
  const role = useMe().answer?.me?.role
  return role === 'owner' || role === 'editor'
}
