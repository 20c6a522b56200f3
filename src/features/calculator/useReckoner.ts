import { useStore } from 'zustand'
import { call } from '@/platform/call'
import { createReckoner } from './store'
import type { ReckonerState } from './store'

export const reckoner = createReckoner(call)

/** A part of the reckoning, followed as it changes. */
export const useReckoner = <Part>(part: (state: ReckonerState) => Part): Part => useStore(reckoner, part)
