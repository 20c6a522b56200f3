import type { Failure } from '@/contract/failure'
import type { AuditRow, AuditSubject } from '../../_shared/repositories/audit'
import { record } from '../../_shared/repositories/audit'
import { replaceReview } from '../../_shared/repositories/reviews'
import type { ReviewRow } from '../../_shared/repositories/reviews'
import { badRequest } from '../../_shared/request'
import { auditRow } from '../audit/entry'
import type { DeskCall } from '../handler'
import { storeDecided } from './loaded'
import type { Loaded } from './loaded'

/** What a colleague changes about a notice, and what is written down of it. */
export interface Change {
  after: Partial<Pick<ReviewRow, 'decisions' | 'ending' | 'ties' | 'tied'>>
  subject: AuditSubject
  said: Pick<AuditRow, 'words' | 'beforeWords' | 'afterWords'> & Partial<Pick<AuditRow, 'undoes'>>
}

const MEANWHILE: Failure = badRequest('刚刚有同事改过这条政策，已为你刷新，请再看一眼', 'version')

const blank = ({ text }: Loaded): ReviewRow => ({
  _id: text._id,
  version: 0,
  contentHash: text.contentHash,
  decisions: [],
  ending: null,
  last: null,
})

/**
 * Makes a change if nobody changed the notice since it was looked at; null when done. The record goes with the review in
 * one write, then to its own place: a call cut short is finished by whoever looks next.
 */
export const change = async (
  loaded: Loaded,
  seen: number,
  { after, subject, said }: Change,
  call: DeskCall,
): Promise<Failure | null> => {
  const before = loaded.review ?? blank(loaded)
  if (before.version !== seen) return MEANWHILE
  const { _id, title } = loaded.text
  const version = before.version + 1
  const last = auditRow(`review:${_id}:${version}`, call, { noticeId: _id, noticeTitle: title }, subject, said)
  if (!(await replaceReview({ ...before, ...after, version, last }, seen))) return MEANWHILE
  await record(last)
  await storeDecided(loaded)
  return null
}
