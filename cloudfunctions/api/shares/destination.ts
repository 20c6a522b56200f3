import { DIGEST_PAGE, sceneOf } from '@/domain/share'
import { isDigest } from '../../_shared/repositories/shares'
import type { ShareRow } from '../../_shared/repositories/shares'

/** Where a share leads, as each way into the program names it. */
interface Destination {
  page: string
  /** Of a link. */
  query: string
  /** Of a mini-program code. */
  scene: string
}

/** The page of a share: its notice, or its list. */
export const destinationOf = (share: ShareRow): Destination => {
  const { _id: code } = share
  if (isDigest(share)) return { page: DIGEST_PAGE, query: `s=${code}`, scene: code }
  const { noticeId } = share
  return { page: 'pages/notice/index', query: `id=${noticeId}&s=${code}`, scene: sceneOf(noticeId, code) }
}
