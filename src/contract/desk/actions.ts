import type { AddRequest, SentencesAnswer, SentencesRequest } from './added'
import type { AuditAnswer, AuditRequest } from './audit'
import type {
  ColleaguesAnswer,
  InviteAnswer,
  InviteRequest,
  JoinRequest,
  MeAnswer,
  RoleRequest,
  WithdrawRequest,
} from './colleagues'
import type { FindAnswer, FindRequest, TieRequest } from './kin'
import type { PastePublishAnswer, PasteReadAnswer, PasteRequest } from './paste'
import type { ReachAnswer, ReachRequest } from './reach'
import type {
  DecideRequest,
  EndRequest,
  QueueAnswer,
  ReviewAnswer,
  ReviewGetRequest,
  SettleReportsRequest,
  UndoRequest,
} from './review'
import type { DeskSharesAnswer } from './shares'
import type { SourceRunsAnswer, SourceRunsRequest, SourcesAnswer } from './sources'

type Nothing = Record<string, never>

/** Every action of the function `staff`. The event is `{action, data}`. */
export interface DeskActions {
  'desk.me': { request: Nothing; answer: MeAnswer }
  'desk.join': { request: JoinRequest; answer: MeAnswer }
  'queue.list': { request: Nothing; answer: QueueAnswer }
  'review.get': { request: ReviewGetRequest; answer: ReviewAnswer }
  'review.decide': { request: DecideRequest; answer: ReviewAnswer }
  'review.sentences': { request: SentencesRequest; answer: SentencesAnswer }
  'review.add': { request: AddRequest; answer: ReviewAnswer }
  'review.find': { request: FindRequest; answer: FindAnswer }
  'review.tie': { request: TieRequest; answer: ReviewAnswer }
  'review.end': { request: EndRequest; answer: ReviewAnswer }
  'review.undo': { request: UndoRequest; answer: ReviewAnswer }
  'review.settleReports': { request: SettleReportsRequest; answer: ReviewAnswer }
  'paste.read': { request: PasteRequest; answer: PasteReadAnswer }
  'paste.publish': { request: PasteRequest; answer: PastePublishAnswer }
  'sources.list': { request: Nothing; answer: SourcesAnswer }
  'sources.runs': { request: SourceRunsRequest; answer: SourceRunsAnswer }
  'reach.report': { request: ReachRequest; answer: ReachAnswer }
  'shares.list': { request: Nothing; answer: DeskSharesAnswer }
  'audit.list': { request: AuditRequest; answer: AuditAnswer }
  'colleagues.list': { request: Nothing; answer: ColleaguesAnswer }
  'colleagues.invite': { request: InviteRequest; answer: InviteAnswer }
  'colleagues.withdraw': { request: WithdrawRequest; answer: ColleaguesAnswer }
  'colleagues.setRole': { request: RoleRequest; answer: ColleaguesAnswer }
}

export type DeskAction = keyof DeskActions
export type DeskRequestOf<A extends DeskAction> = DeskActions[A]['request']
export type DeskAnswerOf<A extends DeskAction> = DeskActions[A]['answer']
