import { useStore } from 'zustand'
import { call } from '@/platform/call'
import { createFeed } from './store'
import type { FeedState } from './store'

export const feed = createFeed(call)

/** A part of the feed, followed as it changes. */
export const useFeed = <Part>(part: (state: FeedState) => Part): Part => useStore(feed, part)
