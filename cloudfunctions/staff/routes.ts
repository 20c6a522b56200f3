import { auditList } from './audit/list'
import { colleaguesInvite } from './colleagues/invite'
import { colleaguesList } from './colleagues/list'
import { deskJoin } from './colleagues/join'
import { deskMe } from './colleagues/me'
import { colleaguesSetRole } from './colleagues/setRole'
import { colleaguesWithdraw } from './colleagues/withdraw'
import type { DeskRoutes } from './handler'
import { reviewFind } from './kin/find'
import { reviewTie } from './kin/tie'
import { pastePublish } from './paste/publish'
import { pasteRead } from './paste/read'
import { reachReport } from './reach/report'
import { reviewAdd } from './review/add'
import { reviewDecide } from './review/decide'
import { reviewEnd } from './review/end'
import { reviewGet } from './review/get'
import { queueList } from './review/queue'
import { reviewSentences } from './review/sentences'
import { reviewSettleReports } from './review/settleReports'
import { reviewUndo } from './review/undo'
import { sharesList } from './shares/list'
import { sourcesList } from './sources/list'
import { sourcesRuns } from './sources/runs'

/** One line an action, with the least role that may call it. */
export const routes: DeskRoutes = {
  'desk.me': { role: 'nobody', run: deskMe },
  'desk.join': { role: 'nobody', run: deskJoin },
  'queue.list': { role: 'viewer', run: queueList },
  'review.get': { role: 'viewer', run: reviewGet },
  'review.decide': { role: 'editor', run: reviewDecide },
  'review.sentences': { role: 'viewer', run: reviewSentences },
  'review.add': { role: 'editor', run: reviewAdd },
  'review.find': { role: 'viewer', run: reviewFind },
  'review.tie': { role: 'editor', run: reviewTie },
  'review.end': { role: 'editor', run: reviewEnd },
  'review.undo': { role: 'editor', run: reviewUndo },
  'review.settleReports': { role: 'editor', run: reviewSettleReports },
  'paste.read': { role: 'editor', run: pasteRead },
  'paste.publish': { role: 'editor', run: pastePublish },
  'sources.list': { role: 'viewer', run: sourcesList },
  'sources.runs': { role: 'viewer', run: sourcesRuns },
  'reach.report': { role: 'viewer', run: reachReport },
  'shares.list': { role: 'viewer', run: sharesList },
  'audit.list': { role: 'viewer', run: auditList },
  'colleagues.list': { role: 'owner', run: colleaguesList },
  'colleagues.invite': { role: 'owner', run: colleaguesInvite },
  'colleagues.withdraw': { role: 'owner', run: colleaguesWithdraw },
  'colleagues.setRole': { role: 'owner', run: colleaguesSetRole },
}
