import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { BeijingMinute } from '@/domain/time'

export interface OfflineState {
  /** When what is shown was true, null where it is what the server says now. */
  asOf: BeijingMinute | null
  /** Actions that wait for the network. */
  waiting: number
}

export const offline = createStore<OfflineState>(() => ({ asOf: null, waiting: 0 }))

export const useOffline = (): OfflineState => useStore(offline)
