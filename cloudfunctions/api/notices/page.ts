import type { NoticeCard } from '@/contract/card'
import type { FeedRequest } from '@/contract/notices'
import type { Viewer } from '../../_shared/card'
import type { Call } from '../../_shared/handler'
import type { Cursor } from './cursor'

export interface Page {
  cards: NoticeCard[]
  nextCursor: string | null
}

/** What a list is asked for. */
export interface Asked {
  request: FeedRequest
  limit: number
  after: Cursor | null
  call: Call
  viewer: Viewer
}
