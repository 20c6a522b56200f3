import { useStore } from 'zustand'
import { call } from '@/platform/call'
import { createAgenda } from './store'
import type { AgendaState } from './store'

export const agenda = createAgenda(call)

/** A part of the agenda, followed as it changes. */
export const useAgenda = <Part>(part: (state: AgendaState) => Part): Part => useStore(agenda, part)
