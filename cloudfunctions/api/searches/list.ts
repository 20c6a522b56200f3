import type { UseCase } from '../../_shared/handler'
import { savedSearches } from './view'

/** The searches whose new matches a reader is told of. */
export const searchesList: UseCase<'searches.list'> = async (_request, { openid, now }) => ({
  searches: await savedSearches(openid),
  now,
})
