import { useStore } from 'zustand'
import { call } from '@/platform/call'
import { createSession } from './store'
import type { SessionState } from './store'

/** The one sitting of this reader. */
export const session = createSession(call)

/** A part of the sitting, followed as it changes. */
export const useSession = <Part>(part: (state: SessionState) => Part): Part => useStore(session, part)
