import { useState } from 'react'
import { useStore } from 'zustand'
import { call } from '@/platform/call'
import { createDetail } from './store'
import type { DetailState } from './store'

/** The notice of one page; each page has its own. */
export const useDetail = (): DetailState => {
  const [store] = useState(() => createDetail(call))
  return useStore(store)
}
