import type { GenericSchema } from 'valibot'
import type { DeskAction, DeskRequestOf } from './actions'
import { addRequest, sentencesRequest } from './added'
import { auditRequest } from './audit'
import { inviteRequest, joinRequest, nothingRequest, roleRequest, withdrawRequest } from './colleagues'
import { findRequest, tieRequest } from './kin'
import { pasteRequest } from './paste'
import { reachRequest } from './reach'
import { decideRequest, endRequest, reviewGetRequest, settleReportsRequest, undoRequest } from './review'
import { sourceRunsRequest } from './sources'

/** The decoder of every request to the function `staff`. */
export const deskDecoders: { [A in DeskAction]: GenericSchema<unknown, DeskRequestOf<A>> } = {
  'desk.me': nothingRequest,
  'desk.join': joinRequest,
  'queue.list': nothingRequest,
  'review.get': reviewGetRequest,
  'review.decide': decideRequest,
  'review.sentences': sentencesRequest,
  'review.add': addRequest,
  'review.find': findRequest,
  'review.tie': tieRequest,
  'review.end': endRequest,
  'review.undo': undoRequest,
  'review.settleReports': settleReportsRequest,
  'paste.read': pasteRequest,
  'paste.publish': pasteRequest,
  'sources.list': nothingRequest,
  'sources.runs': sourceRunsRequest,
  'reach.report': reachRequest,
  'shares.list': nothingRequest,
  'audit.list': auditRequest,
  'colleagues.list': nothingRequest,
  'colleagues.invite': inviteRequest,
  'colleagues.withdraw': withdrawRequest,
  'colleagues.setRole': roleRequest,
}
