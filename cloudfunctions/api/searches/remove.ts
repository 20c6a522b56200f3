import type { UseCase } from '../../_shared/handler'
import { readerById, removeSearch } from '../../_shared/repositories/readers'

export const searchesRemove: UseCase<'searches.remove'> = async ({ id }, { openid }) => {
  await removeSearch(openid, id)
  return { savedSearches: (await readerById(openid)).savedSearches }
}
