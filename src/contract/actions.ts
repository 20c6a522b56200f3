import type { AgendaAnswer, AgendaRequest } from './agenda'
import type { ReportAnswer, ReportRequest } from './desk/reports'
import type { DigestCreateAnswer, DigestCreateRequest, DigestOpenAnswer, DigestOpenRequest } from './digests'
import type { FollowListAnswer, FollowSetAnswer, FollowSetRequest, InboxAnswer } from './follows'
import type { GrantAddAnswer, GrantAddRequest } from './grants'
import type { FeedAnswer, FeedRequest, GetAnswer, GetRequest, ReadAnswer } from './notices'
import type {
  FavouriteListAnswer,
  FavouriteSetAnswer,
  FavouriteSetRequest,
  ReaderAnswer,
  ReaderEraseAnswer,
  ReaderEraseRequest,
  ReaderExportAnswer,
  ReaderSaveRequest,
} from './reader'
import type { RegionBelowAnswer, RegionBelowRequest, RegionListAnswer } from './regions'
import type { RuleListAnswer, RuleListRequest } from './rules'
import type { SearchSetRequest, SearchesAnswer } from './searches'
import type { ShareCreateAnswer, ShareCreateRequest, ShareMineAnswer, ShareOpenAnswer } from './shares'
import type { ShareLinkAnswer, ShareLinkRequest } from './shares'
import type { ShareOpenRequest, SharePictureAnswer, SharePictureRequest } from './shares'

type Nothing = Record<string, never>

/** Every action of the function `api`: what goes in and what comes out. The event is `{action, data}`. */
export interface Actions {
  'notices.feed': { request: FeedRequest; answer: FeedAnswer }
  'notices.get': { request: GetRequest; answer: GetAnswer }
  'notices.read': { request: GetRequest; answer: ReadAnswer }
  'notices.report': { request: ReportRequest; answer: ReportAnswer }
  'reader.get': { request: Nothing; answer: ReaderAnswer }
  'reader.save': { request: ReaderSaveRequest; answer: ReaderAnswer }
  'reader.export': { request: Nothing; answer: ReaderExportAnswer }
  'reader.erase': { request: ReaderEraseRequest; answer: ReaderEraseAnswer }
  'favourites.set': { request: FavouriteSetRequest; answer: FavouriteSetAnswer }
  'favourites.list': { request: Nothing; answer: FavouriteListAnswer }
  'follows.set': { request: FollowSetRequest; answer: FollowSetAnswer }
  'follows.list': { request: Nothing; answer: FollowListAnswer }
  'searches.set': { request: SearchSetRequest; answer: SearchesAnswer }
  'searches.list': { request: Nothing; answer: SearchesAnswer }
  'grants.add': { request: GrantAddRequest; answer: GrantAddAnswer }
  'inbox.list': { request: Nothing; answer: InboxAnswer }
  'agenda.month': { request: AgendaRequest; answer: AgendaAnswer }
  'rules.list': { request: RuleListRequest; answer: RuleListAnswer }
  'regions.list': { request: Nothing; answer: RegionListAnswer }
  'regions.below': { request: RegionBelowRequest; answer: RegionBelowAnswer }
  'shares.create': { request: ShareCreateRequest; answer: ShareCreateAnswer }
  'shares.open': { request: ShareOpenRequest; answer: ShareOpenAnswer }
  'shares.mine': { request: Nothing; answer: ShareMineAnswer }
  'shares.picture': { request: SharePictureRequest; answer: SharePictureAnswer }
  'shares.link': { request: ShareLinkRequest; answer: ShareLinkAnswer }
  'digests.create': { request: DigestCreateRequest; answer: DigestCreateAnswer }
  'digests.open': { request: DigestOpenRequest; answer: DigestOpenAnswer }
}

export type Action = keyof Actions
export type RequestOf<A extends Action> = Actions[A]['request']
export type AnswerOf<A extends Action> = Actions[A]['answer']
