import type { UseCase } from '../../_shared/handler'
import { addGrant, creditsOf } from '../../_shared/repositories/grants'

/** Records what WeChat's sheet answered; only an acceptance is worth a message. */
export const grantsAdd: UseCase<'grants.add'> = async ({ tapId, results }, { openid, now }) => {
  for (const { kind, result } of results) if (result === 'accept') await addGrant(openid, tapId, kind, now)
  return { credits: await creditsOf(openid) }
}
