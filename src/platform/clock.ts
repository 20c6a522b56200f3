import { useSyncExternalStore } from 'react'
import { beijingMinute, instantOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'

/** Days are counted by the server's clock; the phone's own only tells how long ago it was heard. */
let heard: { instant: number; at: number } | null = null
let minute: BeijingMinute | null = null
let ticking: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

const TICK_MS = 15000

const settle = (): void => {
  const next = heard && beijingMinute(heard.instant + Date.now() - heard.at)
  if (next === minute) return
  minute = next
  listeners.forEach((listener) => listener())
}

/** Takes over the minute that came with an answer. */
export const hearServer = (now: BeijingMinute): void => {
  heard = { instant: instantOf(now), at: Date.now() }
  settle()
}

/** Where the server was never heard and cannot be: the phone's own clock, but not earlier than what it kept was true. */
export const goByPhone = (kept: BeijingMinute): void => {
  heard ??= { instant: Math.max(Date.now(), instantOf(kept)), at: Date.now() }
  settle()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  ticking ??= setInterval(settle, TICK_MS)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

/** The server's Beijing minute as it runs on; null before the first answer. */
export const useMinute = (): BeijingMinute | null =>
  useSyncExternalStore(
    subscribe,
    () => minute,
    () => minute,
  )

/** The server's minute, or the phone's as long as the server was not heard: good enough to choose a month. */
export const likelyMinute = (): BeijingMinute => minute ?? beijingMinute(Date.now())

let taps = 0

/** A name for one tap of this reader, so that a retry is known as the same. */
export const nameTap = (): string => `t${Date.now().toString(36)}-${(taps += 1)}`
