import type { UseCase } from '../../_shared/handler'
import { sharesOf } from '../../_shared/repositories/shares'

/** What the caller shares, the latest first, with how many opened it and followed. */
export const sharesMine: UseCase<'shares.mine'> = async (_request, { openid, now }) => ({
  shares: await sharesOf(openid),
  now,
})
