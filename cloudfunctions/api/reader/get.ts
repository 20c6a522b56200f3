import type { UseCase } from '../../_shared/handler'
import { readerRegion } from '../../_shared/repositories/readers'
import { readerAnswer } from './answer'

/** A reader who never saved anything is one without a region. */
export const readerGet: UseCase<'reader.get'> = async (_request, call) =>
  readerAnswer(await readerRegion(call.openid), call)
