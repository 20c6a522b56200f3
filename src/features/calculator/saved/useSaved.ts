import { useStore } from 'zustand'
import { createSaved } from './store'
import type { SavedState } from './store'

export const saved = createSaved()

/** A part of what was saved, followed as it changes. */
export const useSaved = <Part>(part: (state: SavedState) => Part): Part => useStore(saved, part)
