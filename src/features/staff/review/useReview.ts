import { useState } from 'react'
import { useStore } from 'zustand'
import { callDesk } from '@/platform/call/desk'
import { createReview } from './store'
import type { ReviewState } from './store'

/** The notice of one page; each page has its own. */
export const useReview = (): ReviewState => {
  const [store] = useState(() => createReview(callDesk))
  return useStore(store)
}
