import type { UseCase } from '../../_shared/handler'
import { forget } from '../../_shared/repositories/ownData'

/** Removes everything about the reader; asking again removes nothing more. */
export const readerErase: UseCase<'reader.erase'> = async (_request, { openid }) => ({ removed: await forget(openid) })
