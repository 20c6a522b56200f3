import { useStore } from 'zustand'
import { call } from '@/platform/call'
import { createReminders } from './store'
import type { RemindersState } from './store'

export const reminders = createReminders(call)

/** A part of the reader's reminders, followed as it changes. */
export const useReminders = <Part>(part: (state: RemindersState) => Part): Part => useStore(reminders, part)
